import type { Endpoints } from '@livedrops/contract/endpoints';
import { changeEmail } from '@livedrops/core/accounts/change-email';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { ownSession } from './own-session.ts';

export function createChangeEmail({ ctx }: RouteContext): Handler<Endpoints['changeEmail']> {
  return async ({ actor, body, request }) => {
    const sessionId = await ownSession(request);
    const result = await changeEmail(ctx, { actor, sessionId, ...body });
    return result.ok ? { status: 202 } : problemOf(result);
  };
}
