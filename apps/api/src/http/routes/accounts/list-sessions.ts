import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toInstant } from '../../wire/instant.ts';
import { ownSession } from './own-session.ts';

export function createListSessions({ ctx }: RouteContext): Handler<Endpoints['listSessions']> {
  return async ({ actor, request }) => {
    const own = await ownSession(request);
    const sessions = await ctx.accountSessions.list(actor.userId, ctx.clock.now());
    const items = sessions.map(({ sessionId, browser, signedInAt, lastSeenAt }) => ({
      session_id: sessionId,
      browser,
      signed_in_at: toInstant(signedInAt),
      last_seen_at: toInstant(lastSeenAt),
      current: sessionId === own,
    }));
    return { status: 200, body: { items } };
  };
}
