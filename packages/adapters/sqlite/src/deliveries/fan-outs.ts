import type { Clock } from '@livedrops/core/ports/clock';
import {
  type FanOut,
  type FanOutPlace,
  type FanOuts,
  fanOutChunkMax,
} from '@livedrops/core/ports/fan-outs';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import type Database from 'better-sqlite3';
import { writeRowsMax } from '../delivery-queue.ts';
import type { WriteLock } from './write-lock.ts';

interface Row {
  readonly entry: string;
  readonly place: string | null;
}

interface FanOutsOptions {
  readonly clock: Clock;
  readonly lock: WriteLock;
}

export function createFanOuts(db: Database.Database, options: FanOutsOptions): FanOuts {
  return { ...createWrites(db, options), ...createReads(db) };
}

function createWrites(
  db: Database.Database,
  { clock, lock }: FanOutsOptions,
): Pick<FanOuts, 'open' | 'advance' | 'end' | 'forgetEnded' | 'forgetUser'> {
  // The last turn is the highest: nobody comes before who waits already.
  const nextTurn = `1 + coalesce((SELECT max(turn) FROM fan_outs WHERE ended_at IS NULL AND user_id IS NULL), 0)`;
  const insert = db.prepare<{
    readonly id: string;
    readonly userId: string | null;
    readonly seq: number;
    readonly entry: string;
  }>(`
    INSERT INTO fan_outs (notification_id, user_id, entry, turn)
    VALUES (@id, @userId, @entry, CASE WHEN @userId IS NULL THEN ${nextTurn} ELSE @seq END)
    ON CONFLICT DO NOTHING`);
  function insertAll(entries: readonly InboxEntry[]): void {
    for (const entry of entries) {
      const { notificationId: id, userId, seq } = entry;
      insert.run({ id, userId, seq, entry: JSON.stringify(entry) });
    }
  }
  const move = db.prepare<[string, string]>(
    `UPDATE fan_outs SET place = ?, turn = ${nextTurn} WHERE notification_id = ? AND ended_at IS NULL`,
  );
  // Nothing of what it told is needed any more: only that it was told.
  const end = db.prepare<[number, string]>(`
    UPDATE fan_outs SET ended_at = ?, entry = '', place = NULL
    WHERE notification_id = ? AND ended_at IS NULL`);
  function endAll(ids: readonly string[]): void {
    for (const id of ids) end.run(clock.now(), id);
  }
  const forget = db.prepare<[number]>(`
    DELETE FROM fan_outs WHERE notification_id IN (
      SELECT notification_id FROM fan_outs WHERE ended_at < ? LIMIT ${writeRowsMax})`);
  const forgetUser = db.prepare<[string]>('DELETE FROM fan_outs WHERE user_id = ?');

  return {
    async open(entries) {
      refuseTooMany(entries.length);
      // The inbox goes on behind them in a file of its own: what a power cut takes here would be told to nobody.
      await inSlices(entries, (slice) => lock.runDurably(() => insertAll(slice)));
    },
    async advance(notificationId, place) {
      lock.run(() => move.run(JSON.stringify(place), notificationId));
    },
    end: (notificationIds) => inSlices(notificationIds, (slice) => lock.run(() => endAll(slice))),
    async forgetEnded(instant) {
      let forgotten = 0;
      for (;;) {
        const { changes } = lock.run(() => forget.run(instant));
        forgotten += changes;
        if (changes < writeRowsMax) return forgotten;
        await lock.rest();
      }
    },
    async forgetUser(userId) {
      lock.runDurably(() => forgetUser.run(userId));
    },
  };

  /** Other work gets its turn between two transactions. */
  async function inSlices<Item>(
    items: readonly Item[],
    write: (slice: readonly Item[]) => void,
  ): Promise<void> {
    for (let start = 0; start < items.length; start += writeRowsMax) {
      if (start > 0) await lock.rest();
      write(items.slice(start, start + writeRowsMax));
    }
  }
}

function createReads(
  db: Database.Database,
): Pick<FanOuts, 'listPersonal' | 'nextCrowd' | 'countOpen'> {
  const personal = db.prepare<[number], Row>(`
    SELECT entry, place FROM fan_outs WHERE ended_at IS NULL AND user_id IS NOT NULL
    ORDER BY turn LIMIT ?`);
  const crowd = db.prepare<[], Row>(`
    SELECT entry, place FROM fan_outs WHERE ended_at IS NULL AND user_id IS NULL
    ORDER BY turn LIMIT 1`);
  const countOpen = db
    .prepare<[], number>('SELECT count(*) FROM fan_outs WHERE ended_at IS NULL')
    .pluck();
  return {
    listPersonal: async (limit) => personal.all(Math.min(limit, fanOutChunkMax)).map(fromRow),
    async nextCrowd() {
      const row = crowd.get();
      return row ? fromRow(row) : null;
    },
    countOpen: async () => countOpen.get() ?? 0,
  };
}

/** Guarantee: both texts were written by `open` and `advance`. */
function fromRow({ entry, place }: Row): FanOut {
  return {
    entry: JSON.parse(entry) as InboxEntry,
    place: place === null ? null : (JSON.parse(place) as FanOutPlace),
  };
}

function refuseTooMany(count: number): void {
  if (count <= fanOutChunkMax) return;
  throw new RangeError(`At most ${fanOutChunkMax} facts are opened together, not ${count}.`);
}
