import type { Endpoints } from '@livedrops/contract/endpoints';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createDeletePushSubscription({
  ctx,
}: RouteContext): Handler<Endpoints['deletePushSubscription']> {
  return async ({ actor, params }) => {
    const deleted = await ctx.pushSubscriptions.delete(actor.userId, brandId(params.id));
    return deleted.ok ? { status: 204 } : problemOf(deleted);
  };
}
