import { decideSettlement, type PaymentStatus } from '@livedrops/core/orders/decide-settlement';
import type {
  OrderLedger,
  SettlePaymentCommand,
  SettlePaymentResult,
} from '@livedrops/core/ports/order-ledger';
import { brandId, type DropId, type PaymentId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { StoreContext } from '../store-context.ts';
import { createAssignUnits } from './assign-units.ts';
import { mustChange, type OrderMoves } from './order-moves.ts';
import type { OrderReader, OrderRow } from './read-order.ts';

interface PaymentRow {
  readonly order_id: string;
  readonly card_last4: string;
  readonly state: PaymentStatus;
}

type Parts = { readonly orders: OrderReader; readonly moves: OrderMoves };

/** An answer of the provider that changes something, with all that its writes need. */
interface Answered {
  readonly row: OrderRow;
  readonly cardLast4: string;
  readonly declineCode: string | null;
  readonly at: number;
}

export function createSettlePayment(
  store: StoreContext,
  parts: Parts,
): OrderLedger['settlePayment'] {
  const { orders, moves } = parts;
  const selectPayment = store.writer.prepare<[string], PaymentRow>(
    'SELECT order_id, card_last4, state FROM payments WHERE payment_id = ?',
  );
  const updatePayment = store.writer.prepare<[string, string | null, number, string]>(
    'UPDATE payments SET state = ?, decline_code = ?, settled_at = ? WHERE payment_id = ?',
  );
  const confirm = createConfirm(store, parts);

  function decline(answered: Answered): void {
    const { row, cardLast4, declineCode, at } = answered;
    moves.showPayment(row, { state: 'declined', cardLast4, declineCode });
    moves.note(row, { kind: 'payment_declined', at, cardLast4, declineCode });
    moves.tell(row, { kind: 'order.payment_declined', status: row.status, at });
  }

  function refuseForGood(answered: Answered): void {
    const { row, at } = answered;
    const to = { status: 'failed', failureReason: 'payment_refused' } as const;
    moves.release(row, to, { reason: 'payment_refused', at });
    decline({ ...answered, row: { ...row, status: 'failed' } });
  }

  /** Another payment may have bought the order: then it goes on showing that one. */
  function owe({ row, cardLast4, at }: Answered): void {
    if (row.status !== 'confirmed') {
      moves.showPayment(row, { state: 'refunding', cardLast4, declineCode: null });
    }
    moves.note(row, { kind: 'refund_started', at, cardLast4 });
  }

  function settle({ paymentId, outcome }: SettlePaymentCommand): SettlePaymentResult {
    const payment = selectPayment.get(paymentId);
    const found = payment && orders.row(payment.order_id);
    if (!payment || !found) return refuse('order.not_found');
    const at = store.clock.now();
    const row = moves.asOfItsDrop(found, at);
    const settlement = decideSettlement(payment.state, row.status, outcome.kind);
    if (settlement.payment) {
      const declineCode = outcome.kind === 'approved' ? null : outcome.declineCode;
      updatePayment.run(settlement.payment, declineCode, at, paymentId);
      const answered = { row, cardLast4: payment.card_last4, declineCode, at };
      if (settlement.effect === 'refund_due') owe(answered);
      else if (settlement.order === 'confirmed') confirm(answered);
      else if (settlement.order === 'failed') refuseForGood(answered);
      else decline(answered);
    }
    const moved = orders.row(payment.order_id) ?? row;
    return { ok: true, effect: settlement.effect, order: orders.assemble(moved) };
  }

  return (command) => store.write(() => settle(command), { urgent: true });
}

function createConfirm(store: StoreContext, { moves }: Parts): (answered: Answered) => void {
  const { writer, effects } = store;
  const confirmOrder = writer.prepare<[string, string]>(`
    UPDATE orders SET status = 'confirmed', payment_state = 'approved', card_last4 = ?, decline_code = NULL
    WHERE order_id = ? AND status = 'pending'`);
  const sellUnits = writer.prepare<[number, number, string, string]>(`
    UPDATE variants SET held = held - ?, sold = sold + ? WHERE drop_id = ? AND variant_id = ?`);
  const assignUnits = createAssignUnits(writer, (dropId) => {
    const drop = store.facts.get(dropId);
    if (!drop) throw new Error(`Units were sold of the drop ${dropId}, which does not exist`);
    return drop.stockCount;
  });

  return ({ row, cardLast4, at }) => {
    const { order_id: orderId, drop_id: dropId, quantity } = row;
    mustChange(confirmOrder.run(cardLast4, orderId), `confirm the order ${orderId}`);
    mustChange(sellUnits.run(quantity, quantity, dropId, row.variant_id), `sell ${orderId}`);
    assignUnits(row);
    moves.note(row, { kind: 'confirmed', at, cardLast4 });
    moves.tell(row, { kind: 'order.confirmed', status: 'confirmed', at });
    effects.moveStock(brandId<DropId>(dropId), quantity);
  };
}

export function createRecordRefund(store: StoreContext, parts: Parts): OrderLedger['recordRefund'] {
  const { orders, moves } = parts;
  const selectPayment = store.writer.prepare<[string], PaymentRow>(
    'SELECT order_id, card_last4, state FROM payments WHERE payment_id = ?',
  );
  const close = store.writer.prepare<[string]>(
    `UPDATE payments SET state = 'refunded' WHERE payment_id = ? AND state = 'refund_due'`,
  );

  function record(paymentId: PaymentId): { readonly ok: true } {
    const payment = selectPayment.get(paymentId);
    const row = payment && orders.row(payment.order_id);
    if (!payment || !row || close.run(paymentId).changes === 0) return { ok: true };
    const at = store.clock.now();
    const cardLast4 = payment.card_last4;
    if (row.status !== 'confirmed') {
      moves.showPayment(row, { state: 'refunded', cardLast4, declineCode: null });
    }
    moves.note(row, { kind: 'refunded', at, cardLast4 });
    moves.tell(row, { kind: 'order.refunded', status: row.status, at });
    return { ok: true };
  }

  return (paymentId) => store.write(() => record(paymentId), { urgent: true });
}
