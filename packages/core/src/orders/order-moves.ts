import { type Refusal, refuse } from '../shared/refusal.ts';
import type { FailureReason, Order, OrderStatus } from './order.ts';

/** The part of an order that decides where it may go. */
export type OrderState = Pick<
  Order,
  'status' | 'failureReason' | 'createdAt' | 'holdExpiresAt' | 'holdExtended'
>;

/** Every move there is. None leads back, and only `confirmed` goes on once an order has left `pending`. */
const moves: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  pending: ['confirmed', 'failed', 'cancelled'],
  confirmed: ['refunded'],
  failed: [],
  cancelled: [],
  refunded: [],
};

export function mayMove(from: OrderStatus, to: OrderStatus): boolean {
  return moves[from].includes(to);
}

/** A hold runs until its last instant, which is not part of it. */
function holdRuns(order: Pick<OrderState, 'holdExpiresAt'>, now: number): boolean {
  return now < order.holdExpiresAt;
}

/** `unchanged`: cancelled before, so the same answer is due again. */
export function decideCancel(
  order: OrderState,
): { readonly ok: true; readonly unchanged: boolean } | Refusal<'order.invalid_transition'> {
  if (order.status === 'cancelled') return { ok: true, unchanged: true };
  if (mayMove(order.status, 'cancelled')) return { ok: true, unchanged: false };
  return refuse('order.invalid_transition');
}

/** The hold's new end: once, by the hold's own length, and only while it runs. */
export function decideExtend(
  order: OrderState,
  now: number,
):
  | { readonly ok: true; readonly holdExpiresAt: number }
  | Refusal<'order.hold_expired' | 'order.already_extended' | 'order.invalid_transition'> {
  const refusal = decideHeld(order, now);
  if (refusal) return refusal;
  if (order.holdExtended) {
    return refuse('order.already_extended', { holdExpiresAt: order.holdExpiresAt });
  }
  return { ok: true, holdExpiresAt: 2 * order.holdExpiresAt - order.createdAt };
}

/** Whether the provider may be asked for money. `settled`: the order is confirmed, there is nothing to ask. */
export function decideStartPayment(
  order: OrderState & { readonly paying: boolean },
  now: number,
):
  | { readonly ok: true; readonly outcome: 'started' | 'settled' }
  | Refusal<'order.hold_expired' | 'order.invalid_transition' | 'payment.in_progress'> {
  if (order.status === 'confirmed') return { ok: true, outcome: 'settled' };
  const refusal = decideHeld(order, now);
  if (refusal) return refusal;
  if (order.paying) {
    return refuse('payment.in_progress', { holdExpiresAt: order.holdExpiresAt });
  }
  return { ok: true, outcome: 'started' };
}

/** Whether a pending order has to fail now because its hold is over. */
export function decideExpiry(order: OrderState, now: number): FailureReason | null {
  return order.status === 'pending' && !holdRuns(order, now) ? 'hold_expired' : null;
}

function decideHeld(
  order: OrderState,
  now: number,
): Refusal<'order.hold_expired' | 'order.invalid_transition'> | null {
  if (order.status === 'pending') {
    return holdRuns(order, now) ? null : refuse('order.hold_expired');
  }
  return order.failureReason === 'hold_expired'
    ? refuse('order.hold_expired')
    : refuse('order.invalid_transition');
}
