import type { Endpoints } from '@livedrops/contract/endpoints';
import { payOrder } from '@livedrops/core/orders/pay-order';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireOrder } from '../../wire/to-wire-order.ts';

export function createPayOrder({ ctx }: RouteContext): Handler<Endpoints['payOrder']> {
  return async ({ actor, params, body }) => {
    const result = await payOrder(ctx, {
      actor,
      orderId: brandId(params.id),
      cardNumber: body.card_number,
    });
    if (!result.ok) return problemOf(result);
    const order = toWireOrder(result.order, ctx.clock.now());
    return result.outcome === 'confirmed'
      ? { status: 200, body: order }
      : { status: 202, body: order };
  };
}
