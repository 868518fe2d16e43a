import type { DuePayment } from '../ports/order-ledger.ts';
import type { ChargeAnswer } from '../ports/payment-provider.ts';
import type { Context } from '../shared/context.ts';
import type { PaymentId } from '../shared/ids.ts';
import { settlePayment } from './settle-payment.ts';

type ReconcileContext = Pick<Context, 'clock' | 'ledger' | 'payments' | 'settings'>;

/** `waiting`: not at rest yet, try again later. */
type Outcome = 'settled' | 'refunded' | 'waiting';

interface Reconciled {
  readonly settled: number;
  readonly refunded: number;
  readonly waiting: number;
  /** What kept single payments from being looked at; the others were. */
  readonly failures: readonly unknown[];
}

/**
 * Brings payments to rest that a time-out or a crash left open: asks the provider what became of each, calls off what stays
 * silent, gives back what came too late. Every step repeats without harm, so two may run at once and either may die.
 */
export async function reconcilePayments(
  ctx: ReconcileContext,
  input: { readonly limit: number },
): Promise<Reconciled> {
  const due = ctx.ledger.duePayments(input.limit);
  const results = await Promise.allSettled(due.map(async (payment) => reconcile(ctx, payment)));
  const outcomes = results.flatMap((result) =>
    result.status === 'fulfilled' ? [result.value] : [],
  );
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    settled: count('settled'),
    refunded: count('refunded'),
    waiting: count('waiting'),
    failures: results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])),
  };
}

async function reconcile(ctx: ReconcileContext, payment: DuePayment): Promise<Outcome> {
  const { paymentId } = payment;
  const { paymentTimeoutMs, paymentCallOffMs } = ctx.settings;
  if (payment.need === 'refund') return refund(ctx, paymentId);

  // A start in the future means that the clock was set back: how long it waits is not known, so it counts as long.
  const waitedMs = ctx.clock.now() - payment.startedAt;
  const ageMs = waitedMs < 0 ? Number.POSITIVE_INFINITY : waitedMs;
  // The buyer's own request is still asking.
  if (ageMs < paymentTimeoutMs) return 'waiting';

  const answer = await ctx.payments.lookUp(paymentId, paymentTimeoutMs);
  if (answer.kind === 'unknown') return callOff(ctx, paymentId, 'not_charged');
  if (answer.kind === 'pending') {
    return ageMs < paymentCallOffMs ? 'waiting' : callOff(ctx, paymentId, 'no_answer');
  }
  return settle(ctx, paymentId, answer);
}

async function callOff(
  ctx: ReconcileContext,
  paymentId: PaymentId,
  declineCode: string,
): Promise<Outcome> {
  const outcome = await ctx.payments.callOff(paymentId, ctx.settings.paymentTimeoutMs);
  // Answered in this very moment: the next round looks it up.
  if (outcome === 'too_late') return 'waiting';
  return settle(ctx, paymentId, { kind: 'declined', declineCode });
}

async function settle(
  ctx: ReconcileContext,
  paymentId: PaymentId,
  answer: ChargeAnswer,
): Promise<Outcome> {
  const settled = await settlePayment(ctx, { paymentId, answer });
  return settled.ok ? 'settled' : 'waiting';
}

async function refund(ctx: ReconcileContext, paymentId: PaymentId): Promise<Outcome> {
  await ctx.payments.refund(paymentId, ctx.settings.paymentTimeoutMs);
  const recorded = await ctx.ledger.recordRefund(paymentId);
  return recorded.ok ? 'refunded' : 'waiting';
}
