import type { Order, OrderStatus } from '../orders/order.ts';
import type { DropId, OrderId, PaymentId, UserId, VariantId } from '../shared/ids.ts';
import type { Money } from '../shared/money.ts';
import type { Refusal } from '../shared/refusal.ts';

/** Refusals that any write may get: the queue is full, or the commit's outcome is not known. */
export type LedgerTrouble = Refusal<'ledger.overloaded' | 'ledger.outcome_unknown'>;

export interface PlaceOrderCommand {
  readonly orderId: OrderId;
  readonly userId: UserId;
  readonly dropId: DropId;
  /** Null: the drop's only variant. */
  readonly variantId: VariantId | null;
  readonly quantity: number;
  readonly idempotencyKey: string;
  /** Equal for equal bodies; compared when the key was used before. */
  readonly fingerprint: string;
}

export type PlaceOrderResult =
  | { readonly ok: true; readonly replayed: boolean; readonly order: Order }
  | Refusal<
      | 'idempotency.key_reused'
      | 'drop.not_found'
      | 'drop.variant_required'
      | 'drop.variant_unknown'
      | 'drop.not_started'
      | 'drop.ended'
      | 'drop.cancelled'
      | 'drop.own'
      | 'order.customer_limit'
      | 'stock.sold_out'
      | 'stock.insufficient'
    >
  | LedgerTrouble;

export interface OwnedOrder {
  readonly orderId: OrderId;
  readonly userId: UserId;
}

export type OrderResult<Code extends Refusal['code']> =
  | { readonly ok: true; readonly order: Order }
  | Refusal<Code>
  | LedgerTrouble;

export interface StartPaymentCommand extends OwnedOrder {
  readonly paymentId: PaymentId;
  readonly cardLast4: string;
}

/** `started`: ask the provider now. `settled`: the order is confirmed already, nothing to ask. */
export type StartPaymentResult =
  | {
      readonly ok: true;
      readonly outcome: 'started';
      readonly order: Order;
      readonly amount: Money;
    }
  | { readonly ok: true; readonly outcome: 'settled'; readonly order: Order }
  | Refusal<
      'order.not_found' | 'order.hold_expired' | 'order.invalid_transition' | 'payment.in_progress'
    >
  | LedgerTrouble;

export type PaymentOutcome =
  | { readonly kind: 'approved' }
  /** Nothing was taken; the hold runs on. */
  | { readonly kind: 'declined'; readonly declineCode: string }
  /** Nothing was taken and never will be; the order fails and its units return. */
  | { readonly kind: 'refused'; readonly declineCode: string };

export interface SettlePaymentCommand {
  readonly paymentId: PaymentId;
  readonly outcome: PaymentOutcome;
}

/**
 * `confirmed`, `declined`, `refused`: the order moved so, now or before (a repeated answer changes nothing).
 * `refund_due`: money was taken but the order can no longer have it; `duePayments` lists it until `recordRefund`.
 */
export type SettlePaymentResult =
  | {
      readonly ok: true;
      readonly effect: 'confirmed' | 'declined' | 'refused' | 'refund_due';
      readonly order: Order;
    }
  | Refusal<'order.not_found'>
  | LedgerTrouble;

/** A payment that is not at rest: unanswered, or waiting to be given back. */
export interface DuePayment {
  readonly paymentId: PaymentId;
  readonly orderId: OrderId;
  readonly amount: Money;
  readonly startedAt: number;
  readonly need: 'answer' | 'refund';
}

export interface OrderListQuery {
  readonly userId: UserId;
  readonly status?: OrderStatus;
  /** Keyset position: only orders older than this one. */
  readonly before?: OrderId;
  readonly limit: number;
}

/**
 * The stock ledger: the only writer of stock and orders. Each method is one transaction that holds the order row, the
 * stock, its `stock_entries`, the timeline and the outbox rows together; a promise settles only after the commit.
 * Time is the server's clock, read inside the transaction. No quantity is read, changed outside and written back.
 */
export interface OrderLedger {
  /** Takes units and holds them. The key is looked up before every other check. */
  place(command: PlaceOrderCommand): Promise<PlaceOrderResult>;
  /** Ends a pending order at its owner's wish and returns the units. Cancelled before: the same answer. */
  cancel(order: OwnedOrder): Promise<OrderResult<'order.not_found' | 'order.invalid_transition'>>;
  /** Prolongs the hold once, by the hold's own length. */
  extend(
    order: OwnedOrder,
  ): Promise<
    OrderResult<
      | 'order.not_found'
      | 'order.hold_expired'
      | 'order.already_extended'
      | 'order.invalid_transition'
    >
  >;
  /** Writes down that the provider is about to be asked, so that a crash cannot forget the money. */
  startPayment(command: StartPaymentCommand): Promise<StartPaymentResult>;
  /** Records the provider's answer and moves the order, exactly once for each payment. */
  settlePayment(command: SettlePaymentCommand): Promise<SettlePaymentResult>;
  /** Records that the money of a `refund_due` payment is back. Recorded before: no change. */
  recordRefund(paymentId: PaymentId): Promise<{ readonly ok: true } | LedgerTrouble>;
  /** Fails pending orders whose hold has run out, at most `limit`, and returns their units. */
  expireDue(
    limit: number,
  ): Promise<{ readonly ok: true; readonly orderIds: readonly OrderId[] } | LedgerTrouble>;
  /** When the next hold runs out, or null. */
  nextExpiryAt(): number | null;
  /** Payments that need the reconciler, the oldest first. */
  duePayments(limit: number): readonly DuePayment[];
  /** The order, if it is that user's. */
  find(order: OwnedOrder): Order | null;
  /** A user's orders, the latest first. */
  list(query: OrderListQuery): readonly Order[];
}
