import type { ProblemSlug } from '@livedrops/contract/problems';
import { dropStock } from './drop-stock.ts';
import { emitOrderEvent, emitStockChange } from './emit-event.ts';
import { instant } from './to-wire.ts';
import type { Problem } from './wire.ts';
import { mustHave, type World, type WorldOrder } from './world.ts';

/** Test cards by what they do; any other number declines as unknown. */
export const testCards = {
  approves: '4242424242424242',
  declines: '4000000000000002',
  declinesOnce: '4000000000000341',
  neverAnswers: '4000000000009995',
  approvesLate: '4000000000003220',
  answersTwice: '4000000000000259',
} as const;

const lateAnswerMs = 6_000;
const noAnswerMs = 15_000;

type Refusal = Extract<
  ProblemSlug,
  'hold-expired' | 'invalid-transition' | 'payment-in-progress' | 'payment-declined'
>;

export type PayOrderResult =
  | { readonly ok: true; readonly settled: boolean }
  | { readonly ok: false; readonly problem: Refusal; readonly facts?: Partial<Problem> };

type TimelineKind = WorldOrder['timeline'][number]['kind'];

/** The step's decline code is the payment's: it is set first. */
function note(world: World, order: WorldOrder, kind: TimelineKind): void {
  order.timeline.push({
    kind,
    at: instant(world.now()),
    card_last4: order.payment.card_last4,
    decline_code: order.payment.decline_code,
  });
}

/** Money that came for an order that can no longer have it goes back. */
export function refundOrder(world: World, order: WorldOrder): void {
  order.pendingAnswer = null;
  order.payment = { ...order.payment, state: 'refunding' };
  note(world, order, 'refund_started');
}

/** Confirms the order: its units are sold and get the lowest free numbers of the edition. */
export function confirmOrder(world: World, order: WorldOrder): void {
  const drop = mustHave(world.drops, order.dropId);
  const variant = drop.variants.find(({ variantId }) => variantId === order.variantId);
  const before = dropStock(drop).remaining;
  if (variant) {
    variant.held -= order.quantity;
    variant.sold += order.quantity;
  }
  order.unitNumbers = Array.from({ length: order.quantity }, (_, index) => drop.nextUnit + index);
  drop.nextUnit += order.quantity;
  drop.soldAt.push(...order.unitNumbers.map(() => world.now()));
  order.status = 'confirmed';
  order.pendingAnswer = null;
  order.payment = { ...order.payment, state: 'approved', decline_code: null };
  note(world, order, 'confirmed');
  emitOrderEvent(world, order, 'order.confirmed');
  emitStockChange(world, drop, before);
}

/** Records that the bank said no. Nothing was taken; the hold runs on. */
export function declinePayment(world: World, order: WorldOrder, declineCode: string): void {
  order.pendingAnswer = null;
  order.payment = { ...order.payment, state: 'declined', decline_code: declineCode };
  note(world, order, 'payment_declined');
  emitOrderEvent(world, order, 'order.payment_declined');
}

function answerOf(order: WorldOrder, card: string): string {
  const declinedBefore = order.timeline.some(({ kind }) => kind === 'payment_declined');
  if (card === testCards.approves || card === testCards.answersTwice) return 'approve';
  if (card === testCards.declinesOnce) return declinedBefore ? 'approve' : 'insufficient_funds';
  if (card === testCards.declines) return 'insufficient_funds';
  if (card === testCards.approvesLate) return 'late';
  if (card === testCards.neverAnswers) return 'silent';
  return 'unknown_test_card';
}

/** Asks the test provider; the answer depends on the card number alone. */
export function payOrder(world: World, order: WorldOrder, card: string): PayOrderResult {
  if (order.status === 'confirmed') return { ok: true, settled: true };
  if (order.failureReason === 'hold_expired') return { ok: false, problem: 'hold-expired' };
  if (order.status !== 'pending') return { ok: false, problem: 'invalid-transition' };
  if (order.payment.state === 'processing') {
    const facts = { hold_expires_at: instant(order.holdExpiresAt) };
    return { ok: false, problem: 'payment-in-progress', facts };
  }
  order.payment = { state: 'processing', card_last4: card.slice(-4), decline_code: null };
  note(world, order, 'payment_started');
  const answer = answerOf(order, card);
  if (answer === 'approve') {
    confirmOrder(world, order);
    return { ok: true, settled: true };
  }
  if (answer === 'late' || answer === 'silent') {
    const approved = answer === 'late';
    order.pendingAnswer = {
      dueAt: world.now() + (approved ? lateAnswerMs : noAnswerMs),
      approved,
    };
    return { ok: true, settled: false };
  }
  declinePayment(world, order, answer);
  const facts = { decline_code: answer, hold_expires_at: instant(order.holdExpiresAt) };
  return { ok: false, problem: 'payment-declined', facts };
}
