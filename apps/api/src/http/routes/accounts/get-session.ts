import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireSession } from '../../wire/to-wire-session.ts';

export function createGetSession({
  ctx,
  sessionCookie,
}: RouteContext): Handler<Endpoints['getSession']> {
  return async ({ request }) => {
    const user = await request.findSession();
    const dead = user === null && request.sessionCookie() !== undefined;
    return {
      status: 200,
      body: toWireSession(user, ctx.clock.now()),
      headers: dead ? { 'set-cookie': sessionCookie.clearing } : {},
    };
  };
}
