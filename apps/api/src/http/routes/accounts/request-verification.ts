import type { Endpoints } from '@livedrops/contract/endpoints';
import { requestVerification } from '@livedrops/core/accounts/request-verification';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createRequestVerification({
  ctx,
}: RouteContext): Handler<Endpoints['requestVerification']> {
  return async ({ actor }) => {
    const result = await requestVerification(ctx, { actor });
    return result.ok ? { status: 202 } : problemOf(result);
  };
}
