import type { Ids } from '@livedrops/core/ports/ids';
import type { EventKind } from '@livedrops/core/ports/outbox';
import type { DropId, EventId, UserId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';

export interface NewEvent {
  readonly kind: EventKind;
  readonly dropId: DropId;
  readonly userId: UserId | null;
  readonly occurredAt: number;
  /** The wire form without seq, event_id, kind and occurred_at. */
  readonly payload: string;
}

export interface EventWriter {
  /** Appends an event and answers its seq. */
  append(event: NewEvent): number;
  /** Appends an event that can happen once for its key; null when it is there already. */
  appendOnce(event: NewEvent, dedupeKey: string): number | null;
  /** Whether anything was written since the last time this was asked. */
  takeWritten(): boolean;
}

/** Writes to the outbox, inside the transaction that makes the event true. */
export function createEventWriter(db: Database.Database, ids: Ids): EventWriter {
  const insert = db.prepare<
    [string, string, string, string | null, number, string, string | null]
  >(`
    INSERT INTO outbox (event_id, kind, drop_id, user_id, occurred_at, payload, dedupe_key)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (dedupe_key) WHERE dedupe_key IS NOT NULL DO NOTHING`);

  let hasWritten = false;

  function write(event: NewEvent, dedupeKey: string | null): number | null {
    const { kind, dropId, userId, occurredAt, payload } = event;
    const id = ids.next<EventId>();
    const written = insert.run(id, kind, dropId, userId, occurredAt, payload, dedupeKey);
    hasWritten = true;
    return written.changes === 1 ? Number(written.lastInsertRowid) : null;
  }

  return {
    append(event) {
      const seq = write(event, null);
      if (seq === null) throw new Error(`The outbox did not take ${event.kind} of ${event.dropId}`);
      return seq;
    },
    appendOnce: write,
    takeWritten() {
      const taken = hasWritten;
      hasWritten = false;
      return taken;
    },
  };
}
