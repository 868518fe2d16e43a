import type { DuePayment, OrderLedger } from '@livedrops/core/ports/order-ledger';
import { brandId, type OrderId, type PaymentId } from '@livedrops/core/shared/ids';
import { createCancelOrder } from './orders/cancel-order.ts';
import { createExpireHolds } from './orders/expire-holds.ts';
import { createExtendHold } from './orders/extend-hold.ts';
import { createOrderMoves } from './orders/order-moves.ts';
import { createPlaceOrder } from './orders/place-order.ts';
import { createOrderReader } from './orders/read-order.ts';
import { createRecordRefund, createSettlePayment } from './orders/settle-payment.ts';
import { createStartPayment } from './orders/start-payment.ts';
import type { SoldOutWatermark } from './sold-out-watermark.ts';
import type { StoreContext } from './store-context.ts';

interface DueRow {
  readonly payment_id: string;
  readonly order_id: string;
  readonly amount_minor: number;
  readonly currency: string;
  readonly state: 'processing' | 'refund_due';
  readonly started_at: number;
}

export function createOrderLedger(store: StoreContext, watermark: SoldOutWatermark): OrderLedger {
  const orders = createOrderReader(store.writer, store.facts);
  const parts = { orders, moves: createOrderMoves(store), watermark };
  const reader = createOrderReader(store.reader, store.facts);
  const selectDue = store.reader.prepare<[number], DueRow>(`
    SELECT payment_id, order_id, amount_minor, currency, state, started_at FROM payments
    WHERE state IN ('processing', 'refund_due') ORDER BY started_at LIMIT ?`);

  return {
    place: createPlaceOrder(store, parts),
    cancel: createCancelOrder(store, parts),
    extend: createExtendHold(store, parts),
    startPayment: createStartPayment(store, parts),
    settlePayment: createSettlePayment(store, parts),
    recordRefund: createRecordRefund(store, parts),
    ...createExpireHolds(store, parts),
    duePayments: (limit) => selectDue.all(limit).map(duePayment),
    find({ orderId, userId }) {
      const row = reader.row(orderId);
      return row?.user_id === userId ? reader.assemble(row) : null;
    },
    list: (query) => reader.list(query),
  };
}

function duePayment(row: DueRow): DuePayment {
  return {
    paymentId: brandId<PaymentId>(row.payment_id),
    orderId: brandId<OrderId>(row.order_id),
    amount: { amountMinor: row.amount_minor, currency: row.currency },
    startedAt: row.started_at,
    need: row.state === 'processing' ? 'answer' : 'refund',
  };
}
