import type { Endpoints } from '@livedrops/contract/endpoints';
import { verifyEmail } from '@livedrops/core/accounts/verify-email';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createVerifyEmail({ ctx }: RouteContext): Handler<Endpoints['verifyEmail']> {
  return async ({ body, request }) => {
    const user = await request.findSession();
    const result = await verifyEmail(ctx, {
      token: body.token,
      sessionId: user?.sessionId ?? null,
    });
    return result.ok ? { status: 204 } : problemOf(result);
  };
}
