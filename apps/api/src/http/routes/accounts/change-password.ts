import type { Endpoints } from '@livedrops/contract/endpoints';
import { changePassword } from '@livedrops/core/accounts/change-password';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { ownSession } from './own-session.ts';

export function createChangePassword({ ctx }: RouteContext): Handler<Endpoints['changePassword']> {
  return async ({ actor, body, request }) => {
    const result = await changePassword(ctx, {
      actor,
      sessionId: await ownSession(request),
      currentPassword: body.current_password,
      newPassword: body.new_password,
    });
    return result.ok ? { status: 204 } : problemOf(result);
  };
}
