import type { Endpoints } from '@livedrops/contract/endpoints';
import { placeOrder } from '@livedrops/core/orders/place-order';
import { brandId, type VariantId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import { readIdempotencyKey } from '../../read-idempotency-key.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireOrder } from '../../wire/to-wire-order.ts';

export function createPlaceOrder({
  ctx,
  basePath,
}: RouteContext): Handler<Endpoints['placeOrder']> {
  return async ({ actor, body, request }) => {
    const named = readIdempotencyKey(request.header('idempotency-key'), body.idempotency_key);
    if ('problem' in named) return named;
    const result = await placeOrder(ctx, {
      actor,
      dropId: brandId(body.drop_id),
      variantId: body.variant_id === undefined ? null : brandId<VariantId>(body.variant_id),
      quantity: body.quantity,
      idempotencyKey: named.key,
    });
    if (!result.ok) return problemOf(result);
    const order = toWireOrder(result.order, ctx.clock.now());
    return result.replayed
      ? { status: 200, body: order, headers: { 'idempotency-replayed': 'true' } }
      : { status: 201, body: order, headers: { location: `${basePath}/orders/${order.order_id}` } };
  };
}
