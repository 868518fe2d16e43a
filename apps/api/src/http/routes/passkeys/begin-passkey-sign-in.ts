import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createBeginPasskeySignIn({
  auth,
  ctx,
}: RouteContext): Handler<Endpoints['beginPasskeySignIn']> {
  return async () => {
    const { challenge, rpId, timeoutMs } = auth.beginPasskeySignIn(ctx.clock.now());
    return {
      status: 200,
      body: {
        public_key: {
          challenge,
          rpId,
          timeout: timeoutMs,
          userVerification: 'required',
          allowCredentials: [],
        },
      },
    };
  };
}
