import type { Order } from '../../shared/api/wire.ts';
import type { PaymentState } from './describe-payment.ts';

/** What the pay button does, or is doing. */
export function sayPay(facts: {
  readonly isOver: boolean;
  readonly state: PaymentState;
  readonly amount: string;
  readonly last4: string | null;
}): string {
  const { isOver, state, amount, last4 } = facts;
  if (state === 'unknown') return 'Finding out';
  if (state === 'paying') return `Paying ${amount}`;
  if (isOver) return 'Checking your hold';
  return last4 ? `Pay ${amount} with ${last4}` : `Pay ${amount}`;
}

/** What is true of a payment, under its button. */
export function sayFoot(facts: {
  readonly order: Order;
  readonly isOffline: boolean;
  readonly wasRefused: boolean;
}): string {
  if (facts.isOffline) return 'You are offline. Your hold runs on, nothing is taken.';
  if (facts.wasRefused) return `Retrying uses order ${facts.order.number}`;
  return 'Charged once. Your number comes with it.';
}
