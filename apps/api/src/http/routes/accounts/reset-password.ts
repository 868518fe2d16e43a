import type { Endpoints } from '@livedrops/contract/endpoints';
import { resetPassword } from '@livedrops/core/accounts/reset-password';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createResetPassword({
  ctx,
  sessionCookie,
}: RouteContext): Handler<Endpoints['resetPassword']> {
  return async ({ body, request }) => {
    const result = await resetPassword(ctx, body);
    if (!result.ok) return problemOf(result);
    // Whoever else is signed in here stays so; a cookie whose session has just ended goes.
    const isOver = request.sessionCookie() !== undefined && (await request.findSession()) === null;
    return { status: 204, headers: isOver ? { 'set-cookie': sessionCookie.clearing } : {} };
  };
}
