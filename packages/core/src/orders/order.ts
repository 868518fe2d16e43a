import type { Picture } from '../catalog/product.ts';
import type { CreatorId, DropId, OrderId, ProductId, UserId, VariantId } from '../shared/ids.ts';
import type { Money } from '../shared/money.ts';

export type OrderStatus = 'pending' | 'confirmed' | 'failed' | 'cancelled' | 'refunded';
export type FailureReason = 'hold_expired' | 'payment_refused' | 'drop_cancelled';
export type PaymentState =
  | 'none'
  | 'processing'
  | 'declined'
  | 'approved'
  | 'refunding'
  | 'refunded';

export type TimelineKind =
  | 'held'
  | 'extended'
  | 'payment_started'
  | 'payment_declined'
  | 'confirmed'
  | 'expired'
  | 'cancelled'
  | 'drop_cancelled'
  | 'refund_started'
  | 'refunded';

export interface TimelineEntry {
  readonly kind: TimelineKind;
  readonly at: number;
  readonly cardLast4: string | null;
  readonly declineCode: string | null;
}

/** What was bought, as it was announced: drops do not change it after their start. */
export interface OrderItem {
  readonly productId: ProductId;
  readonly title: string;
  readonly variantName: string;
  readonly image: Picture | null;
  readonly hue: number;
  readonly creatorId: CreatorId;
  readonly creatorName: string;
}

/** An order as its owner sees it. Instants are milliseconds since the epoch. */
export interface Order {
  readonly orderId: OrderId;
  readonly userId: UserId;
  readonly dropId: DropId;
  readonly variantId: VariantId;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly total: Money;
  readonly status: OrderStatus;
  readonly failureReason: FailureReason | null;
  readonly createdAt: number;
  readonly holdExpiresAt: number;
  readonly holdExtended: boolean;
  readonly payment: {
    readonly state: PaymentState;
    readonly cardLast4: string | null;
    readonly declineCode: string | null;
  };
  /** Empty until confirmed; then as many as `quantity`, ascending. */
  readonly unitNumbers: readonly number[];
  readonly editionSize: number;
  readonly item: OrderItem;
  readonly timeline: readonly TimelineEntry[];
}
