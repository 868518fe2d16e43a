import { decideStartPayment } from '@livedrops/core/orders/order-moves';
import type {
  OrderLedger,
  StartPaymentCommand,
  StartPaymentResult,
} from '@livedrops/core/ports/order-ledger';
import { refuse } from '@livedrops/core/shared/refusal';
import type { StoreContext } from '../store-context.ts';
import type { OrderMoves } from './order-moves.ts';
import { orderState } from './order-state.ts';
import type { OrderReader } from './read-order.ts';

export function createStartPayment(
  store: StoreContext,
  parts: { readonly orders: OrderReader; readonly moves: OrderMoves },
): OrderLedger['startPayment'] {
  const { orders, moves } = parts;
  const selectRunning = store.writer
    .prepare<[string], 1>(`SELECT 1 FROM payments WHERE order_id = ? AND state = 'processing'`)
    .pluck();
  const insertPayment = store.writer.prepare<[string, string, number, string, string, number]>(`
    INSERT INTO payments (payment_id, order_id, amount_minor, currency, card_last4, state, started_at)
    VALUES (?, ?, ?, ?, ?, 'processing', ?)`);

  function start(command: StartPaymentCommand): StartPaymentResult {
    const { orderId, userId, paymentId, cardLast4 } = command;
    const found = orders.row(orderId);
    if (found?.user_id !== userId) return refuse('order.not_found');
    const at = store.clock.now();
    const row = moves.asOfItsDrop(found, at);
    const paying = selectRunning.get(orderId) !== undefined;
    const decision = decideStartPayment({ ...orderState(row), paying }, at);
    if (!decision.ok) return decision;
    if (decision.outcome === 'settled') {
      return { ok: true, outcome: 'settled', order: orders.assemble(row) };
    }
    const shown = { state: 'processing', cardLast4, declineCode: null } as const;
    const order = orders.assemble(row);
    const { amountMinor, currency } = order.total;
    insertPayment.run(paymentId, orderId, amountMinor, currency, cardLast4, at);
    moves.showPayment(row, shown);
    moves.note(row, { kind: 'payment_started', at, cardLast4 });
    const step = { kind: 'payment_started', at, cardLast4, declineCode: null } as const;
    return {
      ok: true,
      outcome: 'started',
      order: { ...order, payment: shown, timeline: [...order.timeline, step] },
      amount: order.total,
    };
  }

  return (command) => store.write(() => start(command));
}
