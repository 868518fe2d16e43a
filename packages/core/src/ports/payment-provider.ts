import type { OrderId, PaymentId } from '../shared/ids.ts';
import type { Money } from '../shared/money.ts';

export interface ChargeRequest {
  /** The provider's idempotency key: the same id is charged at most once. */
  readonly paymentId: PaymentId;
  readonly orderId: OrderId;
  readonly amount: Money;
  readonly cardNumber: string;
}

export type ChargeAnswer =
  | { readonly kind: 'approved' }
  | { readonly kind: 'declined'; readonly declineCode: string }
  | { readonly kind: 'refused'; readonly declineCode: string };

/** Somebody who moves money. Slow, sometimes silent, never inside a stock transaction. */
export interface PaymentProvider {
  /** Asks for the money. Rejects when no answer came in time: then the outcome is not known and `lookUp` tells. */
  charge(request: ChargeRequest, timeoutMs: number): Promise<ChargeAnswer>;
  /** The answer to an earlier charge; `pending` while there is none; `unknown` when the provider never saw it. */
  lookUp(
    paymentId: PaymentId,
    timeoutMs: number,
  ): Promise<ChargeAnswer | { readonly kind: 'pending' } | { readonly kind: 'unknown' }>;
  /** Calls off a charge that is not answered. `too_late`: it was answered meanwhile, look it up. */
  callOff(paymentId: PaymentId, timeoutMs: number): Promise<'called_off' | 'too_late'>;
  /** Gives the money of an approved charge back. The same id is refunded at most once. */
  refund(paymentId: PaymentId, timeoutMs: number): Promise<void>;
}
