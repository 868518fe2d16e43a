import type { StartPaymentResult } from '../ports/order-ledger.ts';
import type { ChargeAnswer, ChargeRequest } from '../ports/payment-provider.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { OrderId, PaymentId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { Order } from './order.ts';
import { settlePayment } from './settle-payment.ts';

type PayOrderContext = Pick<Context, 'ids' | 'ledger' | 'payments' | 'settings'>;

interface PayOrderInput {
  readonly actor: Actor;
  readonly orderId: OrderId;
  /** Digits only. Goes to the provider and nowhere else. */
  readonly cardNumber: string;
}

/** `processing`: the provider has not answered; the order is as it was and reconciling will settle it. */
type PayOrderResult =
  | { readonly ok: true; readonly outcome: 'confirmed' | 'processing'; readonly order: Order }
  | Extract<StartPaymentResult, { readonly ok: false }>
  | Refusal<'payment.declined'>;

/** Charges a held order. The money moves outside every stock transaction, under a payment id that is written down first. */
export async function payOrder(
  ctx: PayOrderContext,
  input: PayOrderInput,
): Promise<PayOrderResult> {
  const { actor, orderId, cardNumber } = input;
  const paymentId: PaymentId = ctx.ids.next();
  const started = await ctx.ledger.startPayment({
    orderId,
    userId: actor.userId,
    paymentId,
    cardLast4: cardNumber.slice(-4),
  });
  if (!started.ok) return started;
  if (started.outcome === 'settled')
    return { ok: true, outcome: 'confirmed', order: started.order };

  const answer = await charge(ctx, { paymentId, orderId, amount: started.amount, cardNumber });
  if (answer === null) return stillProcessing(ctx, started.order);

  const settled = await settlePayment(ctx, { paymentId, answer });
  if (!settled.ok) {
    // "Overloaded" promises that nothing was done, which is untrue once the provider has answered.
    if (settled.code === 'ledger.overloaded') return stillProcessing(ctx, started.order);
    return settled;
  }
  if (settled.effect === 'confirmed') {
    return { ok: true, outcome: 'confirmed', order: settled.order };
  }
  if (settled.effect === 'refund_due') {
    const expired = settled.order.failureReason === 'hold_expired';
    return refuse(expired ? 'order.hold_expired' : 'order.invalid_transition');
  }
  return refuseDeclined(settled.order, answer);
}

/** Null: no answer that can be relied on. */
async function charge(ctx: PayOrderContext, request: ChargeRequest): Promise<ChargeAnswer | null> {
  try {
    return await ctx.payments.charge(request, ctx.settings.paymentTimeoutMs);
  } catch {
    return null;
  }
}

function stillProcessing(ctx: PayOrderContext, order: Order): PayOrderResult {
  const current = ctx.ledger.find({ orderId: order.orderId, userId: order.userId }) ?? order;
  // The reconciler may have been quicker than the answer on this connection.
  if (current.status === 'confirmed') return { ok: true, outcome: 'confirmed', order: current };
  return { ok: true, outcome: 'processing', order: current };
}

function refuseDeclined(order: Order, answer: ChargeAnswer): Refusal<'payment.declined'> {
  return refuse('payment.declined', {
    ...(answer.kind !== 'approved' && { declineCode: answer.declineCode }),
    ...(order.status === 'pending' && { holdExpiresAt: order.holdExpiresAt }),
  });
}
