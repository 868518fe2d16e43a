import type { OrderState } from '@livedrops/core/orders/order-moves';
import type { OrderRow } from './read-order.ts';

/** The part of a row that core decides by. */
export function orderState(row: OrderRow): OrderState {
  return {
    status: row.status,
    failureReason: row.failure_reason,
    createdAt: row.created_at,
    holdExpiresAt: row.hold_expires_at,
    holdExtended: row.hold_extended === 1,
  };
}
