import type { LedgerTrouble, SettlePaymentResult } from '../ports/order-ledger.ts';
import type { ChargeAnswer } from '../ports/payment-provider.ts';
import type { Context } from '../shared/context.ts';
import type { PaymentId } from '../shared/ids.ts';

type Settled = Extract<SettlePaymentResult, { readonly ok: true }>;

/**
 * Records what the provider answered. Money that the order can no longer have goes back at once; when the provider does not
 * take the refund now, the payment stays due and reconciling repeats it. A repeated answer changes nothing.
 * @throws Error when the payment was never started: an answer to a question that nobody asked.
 */
export async function settlePayment(
  ctx: Pick<Context, 'ledger' | 'payments' | 'settings'>,
  input: { readonly paymentId: PaymentId; readonly answer: ChargeAnswer },
): Promise<Settled | LedgerTrouble> {
  const { paymentId, answer } = input;
  const settled = await ctx.ledger.settlePayment({ paymentId, outcome: answer });
  if (!settled.ok) {
    if (settled.code === 'order.not_found') {
      throw new Error(`Payment ${paymentId} was answered but never started.`);
    }
    return { ok: false, code: settled.code, ...(settled.facts && { facts: settled.facts }) };
  }
  if (settled.effect === 'refund_due') await refundNow(ctx, paymentId);
  return settled;
}

async function refundNow(
  ctx: Pick<Context, 'ledger' | 'payments' | 'settings'>,
  paymentId: PaymentId,
): Promise<void> {
  try {
    await ctx.payments.refund(paymentId, ctx.settings.paymentTimeoutMs);
  } catch {
    return;
  }
  await ctx.ledger.recordRefund(paymentId);
}
