import type { Drop } from '../drops/drop.ts';
import type { CreatorId, DropId, ProductId, VariantId } from '../shared/ids.ts';
import type { Money } from '../shared/money.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { LedgerTrouble } from './order-ledger.ts';

export interface NewDrop {
  readonly dropId: DropId;
  readonly creatorId: CreatorId;
  readonly productId: ProductId;
  readonly startAt: number;
  readonly endAt: number;
  readonly price: Money;
  readonly perCustomerLimit: number;
  readonly draft: boolean;
  readonly variants: readonly {
    readonly variantId: VariantId;
    readonly name: string;
    readonly stockCount: number;
  }[];
}

export interface DropChange {
  readonly startAt?: number;
  readonly endAt?: number;
  readonly perCustomerLimit?: number;
  readonly publish?: boolean;
  /** New totals; the difference is applied by one conditional write for each variant. */
  readonly stock?: readonly { readonly variantId: VariantId; readonly stockCount: number }[];
}

export interface UpdateDropCommand {
  readonly dropId: DropId;
  readonly creatorId: CreatorId;
  readonly change: DropChange;
  /** Refused as stale when the drop's version is another. Null: whatever it is. */
  readonly expectedVersion: number | null;
}

export type DropResult<Code extends Refusal['code']> =
  | { readonly ok: true; readonly drop: Drop }
  | Refusal<Code>
  | LedgerTrouble;

export interface DropQuery {
  readonly phase: 'live' | 'upcoming' | 'ended';
  readonly creatorId?: CreatorId;
  /** Keyset position: the sorting instant and id of the last item seen. */
  readonly after?: { readonly at: number; readonly dropId: DropId };
  readonly limit: number;
  readonly now: number;
}

/** Drops and their schedule. Writes that touch stock share the ledger's writer and its rules. */
export interface DropStore {
  /** Writes the drop, its variants, their first stock entries and, unless a draft, `drop.scheduled`. */
  create(drop: NewDrop): Promise<DropResult<'product.not_found'>>;
  /** Applies a creator's change with its events. Another's drop is not found. */
  update(
    command: UpdateDropCommand,
  ): Promise<
    DropResult<
      | 'drop.not_found'
      | 'drop.started'
      | 'drop.ended'
      | 'drop.cancelled'
      | 'drop.window_invalid'
      | 'drop.stock_invalid'
      | 'drop.stock_below_sold'
      | 'drop.stale_version'
    >
  >;
  /** Calls the drop off: running holds fail as `drop_cancelled` and return their units. Cancelled before: the same answer. */
  cancel(command: {
    readonly dropId: DropId;
    readonly creatorId: CreatorId;
  }): Promise<DropResult<'drop.not_found' | 'drop.ended'>>;
  /**
   * Writes the announcements that are due: `drop.started` and `drop.ended`, each at most once for a drop, and before that
   * `drop.reminder`, once for each start it was to have; whoever calls and however often. Answers how many were written and when the next is due.
   */
  announceDue(): Promise<
    | { readonly ok: true; readonly announced: number; readonly nextAt: number | null }
    | LedgerTrouble
  >;
  /** The drop with its stock, drafts included; null when there is none. */
  find(dropId: DropId): Drop | null;
  /** Announced drops of a phase: upcoming by start, live by end, ended with the latest first. */
  list(query: DropQuery): readonly Drop[];
  /** A creator's announced drops that have not ended by `now`, called off ones among them, the next to start first. */
  listCalendar(query: {
    readonly creatorId: CreatorId;
    readonly limit: number;
    readonly now: number;
  }): readonly Drop[];
}
