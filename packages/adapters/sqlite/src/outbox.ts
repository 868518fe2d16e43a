import type { CommittedEvent, EventKind, Outbox } from '@livedrops/core/ports/outbox';
import { brandId, type DropId, type EventId, type UserId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import type { StoreContext } from './store-context.ts';

interface EventRow {
  readonly seq: number;
  readonly event_id: string;
  readonly kind: EventKind;
  readonly drop_id: string;
  readonly user_id: string | null;
  readonly occurred_at: number;
  readonly payload: string;
}

/** The outbox, and what the store has to tell it. */
export interface SqliteOutbox extends Outbox {
  /** Called after a commit that wrote events. */
  committed(): void;
  /** Writes down a position that is still only in memory. */
  settle(): Promise<void>;
}

/** The relay's position is written this late; after a crash the relay repeats that much at most. */
const markDelayMs = 250;

export function createOutbox(store: StoreContext): SqliteOutbox {
  const { reader } = store;
  const selectAfter = reader.prepare<[number, number], EventRow>(`
    SELECT seq, event_id, kind, drop_id, user_id, occurred_at, payload FROM outbox
    WHERE seq > ? ORDER BY seq LIMIT (SELECT ?)`);
  const selectHead = reader.prepare<[], number | null>('SELECT max(seq) FROM outbox').pluck();
  const position = createRelayPosition(store);
  const prune = createPrune(store);
  const listeners = new Set<() => void>();

  return {
    readAfter: (seq, limit) => selectAfter.all(seq, limit).map(eventFrom),
    headSeq: () => selectHead.get() ?? 0,
    seqBefore: createSeqBefore(reader),
    ...position,
    async prune(instant) {
      await position.settle();
      return prune(instant);
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    committed() {
      // Out of the writer's own turn: what a listener throws is its fault, not the commit's.
      for (const listener of listeners) queueMicrotask(listener);
    },
  };
}

/**
 * Events lie in the order of their instants, so the place is found by halving. Where the clock was set back, a place at one
 * of the two edges is found.
 */
function createSeqBefore(db: Database.Database): Outbox['seqBefore'] {
  const selectRange = db.prepare<[], { first: number | null; last: number | null }>(
    'SELECT min(seq) AS first, max(seq) AS last FROM outbox',
  );
  const selectAt = db.prepare<[number], { seq: number; occurred_at: number }>(
    'SELECT seq, occurred_at FROM outbox WHERE seq >= ? ORDER BY seq LIMIT 1',
  );

  return (instant) => {
    const { first, last } = selectRange.get() ?? { first: null, last: null };
    if (first === null || last === null) return 0;
    let low = first;
    let high = last + 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const event = selectAt.get(middle);
      if (!event || event.occurred_at >= instant) high = middle;
      else low = event.seq + 1;
    }
    // The seq before the first event that is young enough; pruned numbers in between make no difference.
    return low - 1;
  };
}

function createRelayPosition(
  store: StoreContext,
): Pick<SqliteOutbox, 'relayedSeq' | 'markRelayed' | 'settle'> {
  const select = store.reader.prepare<[], number>('SELECT seq FROM relay WHERE id = 1').pluck();
  const update = store.writer.prepare<[number, number]>(
    'UPDATE relay SET seq = ? WHERE id = 1 AND seq < ?',
  );
  let marked = 0;
  let timer: NodeJS.Timeout | null = null;

  async function settle(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const seq = marked;
    if (seq > (select.get() ?? 0)) await store.write(() => update.run(seq, seq), { urgent: true });
  }

  return {
    relayedSeq: () => Math.max(marked, select.get() ?? 0),
    async markRelayed(seq) {
      marked = Math.max(marked, seq);
      if (timer) return;
      timer = setTimeout(() => void settle(), markDelayMs);
      timer.unref();
    },
    settle,
  };
}

/** So many rows a transaction; the newest row stays, whatever it is, so that no seq is ever given twice. */
const pruneChunkMax = 2_000;

function createPrune(store: StoreContext): Outbox['prune'] {
  const remove = store.writer.prepare<[number, number]>(`
    DELETE FROM outbox WHERE seq IN (
      SELECT seq FROM outbox WHERE kind = 'stock.changed' AND occurred_at < ?
        AND seq <= (SELECT seq FROM relay WHERE id = 1) AND seq < (SELECT max(seq) FROM outbox)
      ORDER BY occurred_at LIMIT ?)`);

  return async (instant) => {
    let pruned = 0;
    for (;;) {
      const removed = await store.write(() => remove.run(instant, pruneChunkMax).changes, {
        urgent: true,
      });
      if (typeof removed !== 'number') return pruned;
      pruned += removed;
      if (removed < pruneChunkMax) return pruned;
    }
  };
}

function eventFrom(row: EventRow): CommittedEvent {
  return {
    seq: row.seq,
    eventId: brandId<EventId>(row.event_id),
    kind: row.kind,
    dropId: brandId<DropId>(row.drop_id),
    userId: row.user_id === null ? null : brandId<UserId>(row.user_id),
    occurredAt: row.occurred_at,
    payload: row.payload,
  };
}
