import type { Endpoints } from '@livedrops/contract/endpoints';
import { endSession } from '@livedrops/core/accounts/end-session';
import { brandId, type SessionId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { ownSession } from './own-session.ts';

export function createEndSession({
  ctx,
  sessionCookie,
}: RouteContext): Handler<Endpoints['endSession']> {
  return async ({ actor, params, request }) => {
    const sessionId = brandId<SessionId>(params.id);
    const isOwn = sessionId === (await ownSession(request));
    const result = await endSession(ctx, { actor, sessionId });
    if (!result.ok) return problemOf(result);
    return { status: 204, headers: isOwn ? { 'set-cookie': sessionCookie.clearing } : {} };
  };
}
