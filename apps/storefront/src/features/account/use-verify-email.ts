import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import { applySession } from '../../shared/session/apply-session.ts';

/** Opens the link of a mail: the session may have another mail address afterwards, or have ended. */
export function useVerifyEmail() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (token: string) => {
      await readAnswer(api.POST('/auth/verify-email', { body: { token } }));
      return readAnswer(api.GET('/auth/session'));
    },
    onSuccess: (session) => applySession(queryClient, session),
  });
}
