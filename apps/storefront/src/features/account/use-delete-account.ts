import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import { applySession } from '../../shared/session/apply-session.ts';

/** Ends the account. The page knows that nobody is signed in before the caller's `onSuccess`. */
export function useDeleteAccount() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (password: string) => {
      await readAnswer(api.POST('/account/delete', { body: { password } }));
      return readAnswer(api.GET('/auth/session'));
    },
    onSuccess(session) {
      applySession(queryClient, session);
      for (const queryKey of [queryKeys.dropLists, queryKeys.drops, queryKeys.productPages]) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
