import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireSession } from '../../wire/to-wire-session.ts';
import { refuseAuth } from './refuse-auth.ts';

/** The session ends here, in its streams and in the browser; without one it is the same answer. */
export function createSignOut({
  ctx,
  auth,
  hub,
  sessionCookie,
}: RouteContext): Handler<Endpoints['signOut']> {
  return async ({ request }) => {
    const cookie = request.sessionCookie();
    const user = await request.findSession();
    const ended = cookie === undefined ? null : await auth.signOut(cookie);
    if (ended?.ok === false) return refuseAuth(ended);
    if (cookie !== undefined && user) hub.endSession(user.userId, cookie);
    return {
      status: 200,
      body: toWireSession(null, ctx.clock.now()),
      headers: { 'set-cookie': sessionCookie.clearing },
    };
  };
}
