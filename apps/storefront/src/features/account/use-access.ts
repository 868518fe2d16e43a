import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Api, useApi } from '../../shared/api/api.ts';
import type { AccountSessions } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const ownEmailQuery = (api: Api) =>
  queryOptions({
    queryKey: queryKeys.ownEmail,
    queryFn: ({ signal }) => readAnswer(api.GET('/account/email', { signal })),
    // Its link may have been opened in another tab, or on a phone.
    staleTime: 0,
  });

export const useOwnEmail = () => useQuery(ownEmailQuery(useApi()));

/** Where one is signed in; the latest first. */
export function useOwnSessions() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.ownSessions,
    queryFn: ({ signal }) => readAnswer(api.GET('/account/sessions', { signal })),
    staleTime: 0,
  });
}

/** Sends the link that proves the address again. */
export function useAskVerification() {
  const api = useApi();
  return useMutation({
    mutationFn: () => readAnswer(api.POST('/account/email/verification')),
  });
}

/** Asks for another address; the old one counts until the new one has answered. */
export function useChangeEmail() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly email: string; readonly password: string }) =>
      readAnswer(api.POST('/account/email', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.ownEmail }),
  });
}

/** All other sessions end by it. */
export function useChangePassword() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly current_password: string; readonly new_password: string }) =>
      readAnswer(api.POST('/account/password', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.access }),
  });
}

/** Ends one session elsewhere, or all of them: `null`. */
export function useEndSessions() {
  const api = useApi();
  const queryClient = useQueryClient();
  const keep = (stays: (session: AccountSessions['items'][number]) => boolean) =>
    queryClient.setQueryData<AccountSessions>(
      queryKeys.ownSessions,
      (list) => list && { items: list.items.filter(stays) },
    );
  return useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? readAnswer(api.DELETE('/account/sessions'))
        : readAnswer(api.DELETE('/account/sessions/{id}', { params: { path: { id } } })),
    onSuccess: (_answer, id) => {
      keep(({ session_id, current }) => (id === null ? current : session_id !== id));
    },
    // It may have ended by itself: the list says what is left.
    onError: () => queryClient.invalidateQueries({ queryKey: queryKeys.ownSessions }),
  });
}
