import type { Endpoints } from '@livedrops/contract/endpoints';
import { endOtherSessions } from '@livedrops/core/accounts/end-other-sessions';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { ownSession } from './own-session.ts';

export function createEndOtherSessions({
  ctx,
}: RouteContext): Handler<Endpoints['endOtherSessions']> {
  return async ({ actor, request }) => {
    const result = await endOtherSessions(ctx, { actor, sessionId: await ownSession(request) });
    return result.ok ? { status: 204 } : problemOf(result);
  };
}
