import type { Endpoints } from '@livedrops/contract/endpoints';
import { cancelOrder } from '@livedrops/core/orders/cancel-order';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireOrder } from '../../wire/to-wire-order.ts';

export function createCancelOrder({ ctx }: RouteContext): Handler<Endpoints['cancelOrder']> {
  return async ({ actor, params }) => {
    const result = await cancelOrder(ctx, { actor, orderId: brandId(params.id) });
    if (!result.ok) return problemOf(result);
    return { status: 200, body: toWireOrder(result.order, ctx.clock.now()) };
  };
}
