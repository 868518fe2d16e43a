import type { Endpoints } from '@livedrops/contract/endpoints';
import { listOrders } from '@livedrops/core/orders/list-orders';
import { brandId, type OrderId } from '@livedrops/core/shared/ids';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireOrder } from '../../wire/to-wire-order.ts';

export function createListOrders({ ctx, cursors }: RouteContext): Handler<Endpoints['listOrders']> {
  return ({ actor, query }) => {
    const { cursor, status, limit } = query;
    const scope = `orders ${actor.userId} ${status ?? 'all'}`;
    const position = cursor === undefined ? undefined : cursors.open(scope, cursor);
    if (position === null) return { problem: 'cursor-invalid' };
    const { items, next } = listOrders(ctx, {
      actor,
      limit,
      ...(status && { status }),
      ...(position && { before: brandId<OrderId>(position.id) }),
    });
    const now = ctx.clock.now();
    return {
      status: 200,
      body: {
        items: items.map((order) => toWireOrder(order, now)),
        next_cursor: next && cursors.seal(scope, { id: next }),
      },
    };
  };
}
