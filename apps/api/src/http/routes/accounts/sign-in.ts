import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { answerSignedIn } from './answer-signed-in.ts';
import { placeOf } from './place-of.ts';
import { refuseAuth } from './refuse-auth.ts';

/** Signing in ends the session that the browser had before: nobody goes on with a session that somebody else may know. */
export function createSignIn({ ctx, auth }: RouteContext): Handler<Endpoints['signIn']> {
  return async ({ body, request }) => {
    const result = await auth.signIn({ ...body, place: placeOf(request) });
    if (!result.ok) return refuseAuth(result);
    const before = request.sessionCookie();
    if (before !== undefined) await auth.signOut(before);
    return answerSignedIn(result, ctx.clock.now());
  };
}
