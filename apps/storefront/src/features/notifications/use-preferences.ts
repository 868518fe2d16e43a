import { readAnswer } from '@livedrops/client/read-answer';
import {
  queryOptions,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { type Api, useApi } from '../../shared/api/api.ts';
import type {
  Channel,
  NotificationKind,
  NotificationPreferences,
  QuietHours,
} from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** One change that somebody made. */
export type PreferenceChange =
  | { readonly kind: NotificationKind; readonly channel: Channel; readonly on: boolean }
  | { readonly quietHours: QuietHours | null };

function preferencesQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.preferences,
    queryFn: ({ signal }) => readAnswer(api.GET('/notification-preferences', { signal })),
    // What is written replaces everything: another device's changes should be known before.
    staleTime: 0,
  });
}

const silent = { inbox: false, live: false, push: false, mail: false };

function withChange(
  preferences: NotificationPreferences,
  change: PreferenceChange,
): NotificationPreferences {
  if ('quietHours' in change) return { ...preferences, quiet_hours: change.quietHours };
  const { kind, channel, on } = change;
  const switches = { ...(preferences.kinds[kind] ?? silent), [channel]: on };
  return { ...preferences, kinds: { ...preferences.kinds, [kind]: switches } };
}

const mutationKey = ['inbox', 'preferences'];

/** Changes that were made and not answered yet, the first one first. */
const usePending = () =>
  useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as PreferenceChange,
  });

/**
 * What reaches somebody. What is shown is what the shop keeps with the unanswered changes on top: a change that is refused
 * is gone by itself. They are sent one after the other, each with those before it.
 */
export function usePreferences() {
  const api = useApi();
  const queryClient = useQueryClient();
  const query = useQuery(preferencesQuery(api));
  const pending = usePending();
  const save = useMutation({
    mutationKey,
    scope: { id: 'preferences' },
    mutationFn: async (change: PreferenceChange) => {
      const kept = queryClient.getQueryData<NotificationPreferences>(queryKeys.preferences);
      if (!kept) throw new Error('Preferences were changed before they were read.');
      // A reading that is under way would bring back what was before.
      await queryClient.cancelQueries({ queryKey: queryKeys.preferences });
      return readAnswer(api.PUT('/notification-preferences', { body: withChange(kept, change) }));
    },
    onSuccess: (saved) => queryClient.setQueryData(queryKeys.preferences, saved),
    // Whether it arrived may be unknown.
    onError: () => queryClient.invalidateQueries({ queryKey: queryKeys.preferences }),
  });
  return {
    query,
    shown: query.data && pending.reduce(withChange, query.data),
    change: save.mutate,
    saving: pending.length > 0,
    saved: save.isSuccess,
    /** What could not be kept. */
    failed: save.isError ? save.variables : null,
  };
}
