import { readAnswer } from '@livedrops/client/read-answer';
import {
  type InfiniteData,
  infiniteQueryOptions,
  useInfiniteQuery,
  useMutation,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query';
import { type Api, useApi } from '../../shared/api/api.ts';
import type { CreatorSetting, FollowingPage } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import { useSession } from '../../shared/session/session-query.ts';

export interface CreatorChange {
  readonly creatorId: string;
  readonly setting: CreatorSetting;
}

function creatorSettingsQuery(api: Api, userId: string) {
  return infiniteQueryOptions({
    queryKey: queryKeys.creatorSettings,
    queryFn: ({ signal, pageParam }) =>
      readAnswer(
        api.GET('/users/{id}/following', {
          params: { path: { id: userId }, query: pageParam ? { cursor: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    staleTime: 0,
  });
}

function withSetting(page: FollowingPage, { creatorId, setting }: CreatorChange): FollowingPage {
  const items = page.items.map((item) =>
    item.creator.creator_id === creatorId ? { ...item, setting } : item,
  );
  return { ...page, items };
}

const mutationKey = ['inbox', 'creators'];

const usePending = () =>
  useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as CreatorChange,
  });

/** The creators whom somebody follows and what they hear of each, unanswered changes on top. */
export function useCreatorSettings() {
  const api = useApi();
  const queryClient = useQueryClient();
  const userId = useSession().user?.user_id;
  const query = useInfiniteQuery({
    ...creatorSettingsQuery(api, userId ?? ''),
    enabled: userId !== undefined,
  });
  const pending = usePending();
  const save = useMutation({
    mutationKey,
    scope: { id: 'creator-settings' },
    mutationFn: ({ creatorId, setting }: CreatorChange) =>
      readAnswer(
        api.PUT('/creators/{id}/notification-setting', {
          params: { path: { id: creatorId } },
          body: { setting },
        }),
      ),
    onSuccess: (_answer, change) =>
      queryClient.setQueryData<InfiniteData<FollowingPage>>(
        queryKeys.creatorSettings,
        (known) =>
          known && { ...known, pages: known.pages.map((page) => withSetting(page, change)) },
      ),
    onError: () => queryClient.invalidateQueries({ queryKey: queryKeys.creatorSettings }),
  });
  const items = query.data?.pages.flatMap((page) => pending.reduce(withSetting, page).items);
  return {
    query,
    items,
    change: save.mutate,
    saving: pending.length > 0,
    saved: save.isSuccess,
    failed: save.isError ? save.variables : null,
  };
}
