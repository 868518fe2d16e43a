import { decideExtend } from '@livedrops/core/orders/order-moves';
import type { OrderLedger, OwnedOrder } from '@livedrops/core/ports/order-ledger';
import { refuse } from '@livedrops/core/shared/refusal';
import type { StoreContext } from '../store-context.ts';
import { mustChange, type OrderMoves } from './order-moves.ts';
import { orderState } from './order-state.ts';
import type { OrderReader } from './read-order.ts';

export function createExtendHold(
  store: StoreContext,
  parts: { readonly orders: OrderReader; readonly moves: OrderMoves },
): OrderLedger['extend'] {
  const { orders, moves } = parts;
  const prolong = store.writer.prepare<[number, string]>(`
    UPDATE orders SET hold_expires_at = ?, hold_extended = 1
    WHERE order_id = ? AND status = 'pending' AND hold_extended = 0`);

  function extend({ orderId, userId }: OwnedOrder) {
    const found = orders.row(orderId);
    if (found?.user_id !== userId) return refuse('order.not_found');
    const at = store.clock.now();
    const row = moves.asOfItsDrop(found, at);
    const decision = decideExtend(orderState(row), at);
    if (!decision.ok) return decision;
    const { holdExpiresAt } = decision;
    mustChange(prolong.run(holdExpiresAt, orderId), `extend the hold of ${orderId}`);
    moves.note(row, { kind: 'extended', at });
    moves.tell(row, { kind: 'order.extended', status: 'pending', at });
    const extended = { ...row, hold_expires_at: holdExpiresAt, hold_extended: 1 };
    return { ok: true as const, order: orders.assemble(extended) };
  }

  return (order) => store.write(() => extend(order));
}
