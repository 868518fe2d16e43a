import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { answerSignedIn } from '../accounts/answer-signed-in.ts';
import { placeOf } from '../accounts/place-of.ts';
import { refuseAuth } from '../accounts/refuse-auth.ts';

/** As by password: the session that the browser had before ends. */
export function createSignInByPasskey({
  ctx,
  auth,
}: RouteContext): Handler<Endpoints['signInByPasskey']> {
  return async ({ body, request }) => {
    const { id, response } = body.credential;
    const result = await auth.signInByPasskey({
      credential: {
        id,
        clientDataJson: response.clientDataJSON,
        authenticatorData: response.authenticatorData,
        signature: response.signature,
        userHandle: response.userHandle ?? null,
      },
      place: placeOf(request),
      now: ctx.clock.now(),
    });
    if (!result.ok) return refuseAuth(result);
    const before = request.sessionCookie();
    if (before !== undefined) await auth.signOut(before);
    return answerSignedIn(result, ctx.clock.now());
  };
}
