import type { DropId, EventId, UserId } from '../shared/ids.ts';

export type PublicEventKind =
  | 'drop.scheduled'
  | 'drop.reminder'
  | 'drop.rescheduled'
  | 'drop.started'
  | 'drop.soldout'
  | 'drop.restocked'
  | 'drop.updated'
  | 'drop.ended'
  | 'drop.cancelled'
  | 'stock.changed'
  | 'stock.low';

export type PrivateEventKind =
  | 'order.held'
  | 'order.extended'
  | 'order.payment_declined'
  | 'order.confirmed'
  | 'order.expired'
  | 'order.cancelled'
  | 'order.refunded';

export type EventKind = PublicEventKind | PrivateEventKind;

/** A committed fact. `seq` grows with every event of the store and has no gaps that a reader must wait for. */
export interface CommittedEvent {
  readonly seq: number;
  readonly eventId: EventId;
  readonly kind: EventKind;
  readonly dropId: DropId;
  /** The only user who may see it; null: public. */
  readonly userId: UserId | null;
  readonly occurredAt: number;
  /** Payload as JSON text in wire form, without seq, event_id, kind and occurred_at. */
  readonly payload: string;
}

/** The committed events, written only by the ledger's transactions. */
export interface Outbox {
  /** Events after `seq` in order, at most `limit`. */
  readAfter(seq: number, limit: number): readonly CommittedEvent[];
  /** The last seq that was committed; 0 when there is none. */
  headSeq(): number;
  /** The seq before the oldest event not older than `instant`; the head when there is none. */
  seqBefore(instant: number): number;
  /** Where the relay stood when it last said so. */
  relayedSeq(): number;
  /** Remembers the relay's position, late rather than early: after a crash events may repeat, never be lost. */
  markRelayed(seq: number): Promise<void>;
  /** Calls back after each commit that wrote events. Returns the way to stop. */
  onCommit(listener: () => void): () => void;
  /** Deletes relayed `stock.changed` events older than `instant`; facts about drops and orders stay. */
  prune(instant: number): Promise<number>;
}
