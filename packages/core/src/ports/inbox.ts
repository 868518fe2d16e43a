import type { NotificationKind } from '../notifications/notification.ts';
import type { CreatorId, DropId, NotificationId, OrderId, UserId } from '../shared/ids.ts';
import type { LedgerTrouble } from './order-ledger.ts';

/** One committed fact as the inbox keeps it: a single row, however many people it is for. */
export interface InboxEntry {
  /** Of the event it tells of. */
  readonly notificationId: NotificationId;
  /** Of the event; the order of the inbox. */
  readonly seq: number;
  readonly kind: NotificationKind;
  readonly creatorId: CreatorId;
  readonly dropId: DropId;
  /** The only reader, or null: whoever follows the creator or asked for the drop. */
  readonly userId: UserId | null;
  readonly orderId: OrderId | null;
  /** Epoch ms. */
  readonly occurredAt: number;
  /** The figures of the sentence, as JSON text in wire form. */
  readonly facts: string;
}

export interface ReadEntry extends InboxEntry {
  readonly read: boolean;
}

/** A stream of facts that somebody reads: what a creator does, or what becomes of one drop. */
export interface InboxSource {
  readonly creatorId?: CreatorId;
  readonly dropId?: DropId;
  /** Epoch ms; what happened before is not shown. */
  readonly since: number;
  readonly kinds: ReadonlySet<NotificationKind>;
}

/** What a reader's inbox is put together from; it is worked out anew for each reading. */
export interface InboxScope {
  readonly userId: UserId;
  readonly sources: readonly InboxSource[];
  /** Of the entries for the reader alone. */
  readonly ownKinds: ReadonlySet<NotificationKind>;
}

export interface InboxPage {
  /** The latest first, each once, however many sources have it. */
  readonly items: readonly ReadEntry[];
  /** The seq to go on before; null: nothing comes after these. */
  readonly next: number | null;
}

export interface InboxCounts {
  /** Each is exact below `limits.unreadCountMax` and stops there. */
  readonly unread: number;
  readonly unseen: number;
}

export interface InboxMarks {
  readonly seenThrough?: NotificationId;
  readonly readThrough?: NotificationId;
  readonly readIds?: readonly NotificationId[];
}

/**
 * What happened, for those whom it concerns: fan-out on read. Announcing to a million followers writes one row; a reading
 * costs a seek for each source. Who follows whom and who wants what is not known here.
 */
export interface Inbox {
  /** Seq of the last event that has been taken in. */
  position(): number;
  /** Adds entries of events up to `throughSeq` and moves the position, in one transaction. A repeat changes nothing. */
  append(
    entries: readonly InboxEntry[],
    throughSeq: number,
  ): Promise<{ readonly ok: true } | LedgerTrouble>;
  list(
    query: InboxScope & { readonly before: number | null; readonly limit: number },
  ): Promise<InboxPage>;
  count(scope: InboxScope): Promise<InboxCounts>;
  /**
   * Moves marks forward, never back; ids that are unknown change nothing. Of single entries the latest thousand are kept: what is
   * older than those counts as read.
   */
  mark(userId: UserId, marks: InboxMarks): Promise<{ readonly ok: true } | LedgerTrouble>;
  /** Deletes entries from before `instant` with their marks, in short transactions. Says how many. */
  forget(instant: number): Promise<number>;
  /** Deletes what is kept of one person: own entries and marks. */
  forgetUser(userId: UserId): Promise<{ readonly ok: true } | LedgerTrouble>;
}
