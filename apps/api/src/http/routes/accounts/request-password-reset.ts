import type { Endpoints } from '@livedrops/contract/endpoints';
import { requestPasswordReset } from '@livedrops/core/accounts/request-password-reset';
import { networkOf } from '../../../accounts/network-of.ts';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createRequestPasswordReset({
  ctx,
}: RouteContext): Handler<Endpoints['requestPasswordReset']> {
  return async ({ body, request }) => {
    const from = networkOf(request.address);
    const result = await requestPasswordReset(ctx, { email: body.email, from });
    return result.ok ? { status: 202 } : problemOf(result);
  };
}
