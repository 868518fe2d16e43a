import type { CreatorSummary, Picture } from '../catalog/product.ts';
import type { DropId, ProductId, VariantId } from '../shared/ids.ts';
import type { Money } from '../shared/money.ts';

/** Facts of one variant's stock. `stockCount = remaining + held + sold`, always. */
export interface StockCounts {
  readonly stockCount: number;
  readonly remaining: number;
  readonly held: number;
  readonly sold: number;
}

export interface Variant extends StockCounts {
  readonly variantId: VariantId;
  readonly name: string;
}

/** The part of a drop that decides whether it sells. Instants are milliseconds since the epoch. */
export interface DropWindow {
  readonly startAt: number;
  readonly endAt: number;
  readonly cancelledAt: number | null;
}

export interface DropBrief extends DropWindow, StockCounts {
  readonly dropId: DropId;
  readonly soldOutAt: number | null;
}

export interface Drop extends DropBrief {
  readonly product: {
    readonly productId: ProductId;
    readonly title: string;
    readonly description: string;
    readonly category: string;
    readonly images: readonly Picture[];
    readonly hue: number;
  };
  readonly creator: CreatorSummary;
  readonly price: Money;
  readonly perCustomerLimit: number;
  readonly holdTtlMs: number;
  readonly variants: readonly Variant[];
  readonly createdAt: number;
  /** Not announced yet: in no public answer. */
  readonly draft: boolean;
  /** Counts changes by the creator. */
  readonly version: number;
  /** The seq of the last outbox event that this state contains. */
  readonly stockSeq: number;
  /** Units confirmed in each of the last 12 minutes, the oldest first. */
  readonly salesByMinute: readonly number[];
}
