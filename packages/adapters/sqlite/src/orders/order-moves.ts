import type {
  FailureReason,
  OrderStatus,
  PaymentState,
  TimelineKind,
} from '@livedrops/core/orders/order';
import type { PrivateEventKind } from '@livedrops/core/ports/outbox';
import { brandId, type DropId, type UserId } from '@livedrops/core/shared/ids';
import type { StoreContext } from '../store-context.ts';
import type { OrderRow } from './read-order.ts';

export type ReturnReason = 'expired' | 'cancelled' | 'payment_refused' | 'drop_cancelled';

export interface TimelineStep {
  readonly kind: TimelineKind;
  readonly at: number;
  readonly cardLast4?: string | null;
  readonly declineCode?: string | null;
}

/** The writes that several moves of an order have in common. Each runs inside a command of a batch. */
export interface OrderMoves {
  /** Ends a pending order and returns its units to stock, once. */
  release(
    row: OrderRow,
    to: { readonly status: 'failed' | 'cancelled'; readonly failureReason: FailureReason | null },
    why: { readonly reason: ReturnReason; readonly at: number },
  ): void;
  /** Fails a pending order because its drop has been called off, and answers its row as it is then. */
  failWithDrop(row: OrderRow, at: number): OrderRow;
  /** The row; failed with its drop when that has been called off and nobody has got to this order yet. */
  asOfItsDrop(row: OrderRow, at: number): OrderRow;
  note(row: OrderRow, step: TimelineStep): void;
  tell(
    row: OrderRow,
    fact: { readonly kind: PrivateEventKind; readonly status: OrderStatus; readonly at: number },
  ): void;
  /** What the order shows of its payment. */
  showPayment(
    row: OrderRow,
    shown: {
      readonly state: PaymentState;
      readonly cardLast4: string;
      readonly declineCode: string | null;
    },
  ): void;
}

export function createOrderMoves(store: StoreContext): OrderMoves {
  const { writer, events, effects } = store;
  const endOrder = writer.prepare<[string, string | null, string]>(
    `UPDATE orders SET status = ?, failure_reason = ? WHERE order_id = ? AND status = 'pending'`,
  );
  const returnUnits = writer.prepare<[number, number, string, string]>(`
    UPDATE variants SET remaining = remaining + ?, held = held - ? WHERE drop_id = ? AND variant_id = ?`);
  const insertEntry = writer.prepare<[string, string, number, string, string, number]>(`
    INSERT INTO stock_entries (drop_id, variant_id, delta, reason, order_id, at) VALUES (?, ?, ?, ?, ?, ?)`);
  // `(SELECT ?)`: where a bare parameter decides about an order or a limit, SQLite plans anew for each value (10 µs).
  const insertStep = writer.prepare<
    [string, string, string, number, string | null, string | null]
  >(`
    INSERT INTO order_timeline (order_id, position, kind, at, card_last4, decline_code)
    VALUES (?, 1 + (SELECT coalesce(max(position), 0) FROM order_timeline WHERE order_id = (SELECT ?)), ?, ?, ?, ?)`);
  const updatePayment = writer.prepare<[string, string, string | null, string]>(
    'UPDATE orders SET payment_state = ?, card_last4 = ?, decline_code = ? WHERE order_id = ?',
  );

  const release: OrderMoves['release'] = (row, to, { reason, at }) => {
    const { order_id: id, drop_id: dropId, variant_id: variantId, quantity } = row;
    mustChange(endOrder.run(to.status, to.failureReason, id), `end the order ${id}`);
    mustChange(returnUnits.run(quantity, quantity, dropId, variantId), `return units of ${id}`);
    insertEntry.run(dropId, variantId, quantity, reason, id, at);
    effects.moveStock(brandId<DropId>(dropId), 0);
  };
  const note: OrderMoves['note'] = (row, { kind, at, cardLast4 = null, declineCode = null }) => {
    insertStep.run(row.order_id, row.order_id, kind, at, cardLast4, declineCode);
  };
  const tell: OrderMoves['tell'] = (row, { kind, status, at }) => {
    events.append({
      kind,
      dropId: brandId<DropId>(row.drop_id),
      userId: brandId<UserId>(row.user_id),
      occurredAt: at,
      payload: orderPayload(row.order_id, row.drop_id, status),
    });
  };
  const failWithDrop: OrderMoves['failWithDrop'] = (row, at) => {
    const to = { status: 'failed', failureReason: 'drop_cancelled' } as const;
    release(row, to, { reason: 'drop_cancelled', at });
    note(row, { kind: 'drop_cancelled', at });
    tell(row, { kind: 'order.cancelled', status: 'failed', at });
    return { ...row, status: to.status, failure_reason: to.failureReason };
  };

  return {
    release,
    note,
    tell,
    failWithDrop,
    asOfItsDrop(row, at) {
      if (row.status !== 'pending') return row;
      const drop = store.facts.get(brandId<DropId>(row.drop_id));
      return drop && drop.cancelledAt !== null ? failWithDrop(row, at) : row;
    },
    showPayment(row, { state, cardLast4, declineCode }) {
      updatePayment.run(state, cardLast4, declineCode, row.order_id);
    },
  };
}

export function orderPayload(orderId: string, dropId: string, status: OrderStatus): string {
  return `{"order_id":"${orderId}","drop_id":"${dropId}","status":"${status}"}`;
}

/** A conditional write that had to hit exactly one row; anything else is a bug, and its transaction is undone. */
export function mustChange(result: { readonly changes: number }, purpose: string): void {
  if (result.changes !== 1) {
    throw new Error(`Could not ${purpose}: ${result.changes} rows changed where one had to`);
  }
}
