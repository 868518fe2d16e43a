import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Session } from '../../shared/api/wire.ts';
import { usePushDevice } from '../../shared/push/push-device.ts';
import { switchPushOff } from '../../shared/push/switch-push.ts';
import { applySession } from '../../shared/session/apply-session.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Asked for a new account only. */
  readonly name: string;
}

export type AccountAim = 'sign-in' | 'sign-up';

/** Signs in, or makes an account and signs in. The session is taken over before `onSuccess` of the caller. */
export function useEnter(aim: AccountAim) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ email, password, name }: Credentials): Promise<Session> =>
      readAnswer(
        aim === 'sign-in'
          ? api.POST('/auth/sign-in/email', { body: { email, password } })
          : api.POST('/auth/sign-up/email', { body: { email, password, name } }),
      ),
    onSuccess: (session) => applySession(queryClient, session),
  });
}

/** Whoever comes next to this browser gets no push messages that are somebody else's. */
export function useSignOut() {
  const api = useApi();
  const device = usePushDevice();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (device.recall()) await switchPushOff({ api, device }).catch(() => undefined);
      return readAnswer(api.POST('/auth/sign-out'));
    },
    onSuccess: (session) => applySession(queryClient, session),
  });
}
