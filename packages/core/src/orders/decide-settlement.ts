import type { OrderStatus } from './order.ts';

/** Where a payment stands. `refund_due`: money was taken for an order that can no longer have it. */
export type PaymentStatus =
  | 'processing'
  | 'declined'
  | 'refused'
  | 'approved'
  | 'refund_due'
  | 'refunded';

export type SettlementEffect = 'confirmed' | 'declined' | 'refused' | 'refund_due';

export interface Settlement {
  /** What the answer to the caller says. */
  readonly effect: SettlementEffect;
  /** The payment's new status, or null when the answer is a repeat and nothing changes. */
  readonly payment: PaymentStatus | null;
  /** Where the order moves, or null when it stays. */
  readonly order: 'confirmed' | 'failed' | null;
}

/**
 * What the provider's answer does. The first answer counts. While the order is pending its units are still set aside,
 * so an approval confirms it, to the last instant; after that the money goes back. An approval that contradicts a
 * recorded refusal is money we do not want: it goes back too.
 */
export function decideSettlement(
  payment: PaymentStatus,
  order: OrderStatus,
  answer: 'approved' | 'declined' | 'refused',
): Settlement {
  if (payment === 'processing') return firstAnswer(order, answer);
  if (answer === 'approved' && (payment === 'declined' || payment === 'refused')) {
    return { effect: 'refund_due', payment: 'refund_due', order: null };
  }
  return { effect: recorded(payment), payment: null, order: null };
}

function firstAnswer(order: OrderStatus, answer: 'approved' | 'declined' | 'refused'): Settlement {
  if (answer === 'approved') {
    return order === 'pending'
      ? { effect: 'confirmed', payment: 'approved', order: 'confirmed' }
      : { effect: 'refund_due', payment: 'refund_due', order: null };
  }
  if (answer === 'refused') {
    return {
      effect: 'refused',
      payment: 'refused',
      order: order === 'pending' ? 'failed' : null,
    };
  }
  return { effect: 'declined', payment: 'declined', order: null };
}

function recorded(payment: Exclude<PaymentStatus, 'processing'>): SettlementEffect {
  if (payment === 'approved') return 'confirmed';
  return payment === 'refunded' ? 'refund_due' : payment;
}
