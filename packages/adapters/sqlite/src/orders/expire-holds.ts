import { decideExpiry } from '@livedrops/core/orders/order-moves';
import type { OrderLedger } from '@livedrops/core/ports/order-ledger';
import { brandId, type OrderId } from '@livedrops/core/shared/ids';
import type { StoreContext } from '../store-context.ts';
import type { OrderMoves } from './order-moves.ts';
import { orderState } from './order-state.ts';
import type { OrderReader } from './read-order.ts';

/** So many expiries fit between two batches of orders without being felt. */
const chunkMax = 200;

export function createExpireHolds(
  store: StoreContext,
  parts: { readonly orders: OrderReader; readonly moves: OrderMoves },
): Pick<OrderLedger, 'expireDue' | 'nextExpiryAt'> {
  const { orders, moves } = parts;
  const selectDue = store.writer
    .prepare<[number, number], string>(`
      SELECT order_id FROM orders WHERE status = 'pending' AND hold_expires_at <= ?
      ORDER BY hold_expires_at LIMIT ?`)
    .pluck();
  const selectNext = store.reader
    .prepare<[], number | null>(`SELECT min(hold_expires_at) FROM orders WHERE status = 'pending'`)
    .pluck();

  function expireChunk(limit: number): readonly OrderId[] {
    const at = store.clock.now();
    const expired: OrderId[] = [];
    for (const orderId of selectDue.all(at, limit)) {
      const found = orders.row(orderId);
      if (!found) continue;
      expired.push(brandId<OrderId>(orderId));
      const row = moves.asOfItsDrop(found, at);
      const failureReason = decideExpiry(orderState(row), at);
      if (!failureReason) continue;
      moves.release(row, { status: 'failed', failureReason }, { reason: 'expired', at });
      moves.note(row, { kind: 'expired', at });
      moves.tell(row, { kind: 'order.expired', status: 'failed', at });
    }
    return expired;
  }

  return {
    async expireDue(limit) {
      const orderIds: OrderId[] = [];
      while (orderIds.length < limit) {
        const chunk = Math.min(chunkMax, limit - orderIds.length);
        const expired = await store.write(() => expireChunk(chunk), { urgent: true });
        if ('code' in expired) return orderIds.length > 0 ? { ok: true, orderIds } : expired;
        orderIds.push(...expired);
        if (expired.length < chunk) break;
      }
      return { ok: true, orderIds };
    },
    nextExpiryAt: () => selectNext.get() ?? null,
  };
}
