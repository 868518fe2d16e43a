import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import { applySession } from '../../shared/session/apply-session.ts';

/** Asks for the mail. The answer is the same whether the address has an account or not. */
export function useAskReset() {
  const api = useApi();
  return useMutation({
    mutationFn: (email: string) =>
      readAnswer(api.POST('/auth/request-password-reset', { body: { email } })),
  });
}

/** Sets the password. Every session ends by it, this browser's as well if it is the same account's. */
export function useResetPassword() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: { readonly token: string; readonly password: string }) => {
      await readAnswer(api.POST('/auth/reset-password', { body }));
      return readAnswer(api.GET('/auth/session'));
    },
    onSuccess: (session) => applySession(queryClient, session),
  });
}
