import { decideCancel } from '@livedrops/core/orders/order-moves';
import type { OrderLedger, OwnedOrder } from '@livedrops/core/ports/order-ledger';
import { refuse } from '@livedrops/core/shared/refusal';
import type { StoreContext } from '../store-context.ts';
import type { OrderMoves } from './order-moves.ts';
import { orderState } from './order-state.ts';
import type { OrderReader } from './read-order.ts';

export function createCancelOrder(
  store: StoreContext,
  parts: { readonly orders: OrderReader; readonly moves: OrderMoves },
): OrderLedger['cancel'] {
  const { orders, moves } = parts;

  function cancel({ orderId, userId }: OwnedOrder) {
    const found = orders.row(orderId);
    if (found?.user_id !== userId) return refuse('order.not_found');
    const at = store.clock.now();
    const row = moves.asOfItsDrop(found, at);
    const decision = decideCancel(orderState(row));
    if (!decision.ok) return decision;
    if (decision.unchanged) return { ok: true as const, order: orders.assemble(row) };
    moves.release(row, { status: 'cancelled', failureReason: null }, { reason: 'cancelled', at });
    moves.note(row, { kind: 'cancelled', at });
    moves.tell(row, { kind: 'order.cancelled', status: 'cancelled', at });
    return { ok: true as const, order: orders.assemble({ ...row, status: 'cancelled' }) };
  }

  return (order) => store.write(() => cancel(order));
}
