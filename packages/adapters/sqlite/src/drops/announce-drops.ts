import { reminderLeadMs } from '@livedrops/core/drops/reminder-lead-ms';
import type { DropStore } from '@livedrops/core/ports/drop-store';
import { brandId, type DropId } from '@livedrops/core/shared/ids';
import type { StoreContext } from '../store-context.ts';
import { tellDropFact } from './drop-events.ts';

interface DueRow {
  readonly drop_id: string;
  readonly creator_id: string;
  readonly title: string;
  readonly start_at: number;
}

/** So many announcements a transaction; the rest follow in the next. */
const chunkMax = 200;

const announced = 'd.draft = 0 AND d.cancelled_at IS NULL';

/** Announces reminders, starts and ends that are due. The unique key of the event, not this code's luck, makes it once. */
export function createAnnounceDrops(store: StoreContext): DropStore['announceDue'] {
  const { writer, clock } = store;
  const columns =
    'd.drop_id, d.creator_id, i.title, d.start_at FROM drops d JOIN drop_items i USING (drop_id)';
  const select = (where: string, order: string) =>
    writer.prepare<number[], DueRow>(
      `SELECT ${columns} WHERE ${where} AND ${announced} ORDER BY ${order} LIMIT ?`,
    );
  const dueReminders = select(
    'd.told_reminder = 0 AND d.told_start = 0 AND d.start_at > ? AND d.start_at <= ?',
    'd.start_at',
  );
  const dueStarts = select('d.told_start = 0 AND d.start_at <= ?', 'd.start_at');
  const dueEnds = select('d.told_end = 0 AND d.told_start = 1 AND d.end_at <= ?', 'd.end_at');
  const mark = (column: string) =>
    writer.prepare<[string]>(`UPDATE drops SET ${column} = 1 WHERE drop_id = ?`);
  const boundaries = [
    {
      kind: 'drop.reminder',
      // What has begun needs no reminder: the start itself is told.
      due: (now: number) => dueReminders.all(now, now + reminderLeadMs, chunkMax),
      told: mark('told_reminder'),
    },
    {
      kind: 'drop.started',
      due: (now: number) => dueStarts.all(now, chunkMax),
      told: mark('told_start'),
    },
    {
      kind: 'drop.ended',
      due: (now: number) => dueEnds.all(now, chunkMax),
      told: mark('told_end'),
    },
  ] as const;
  const selectNext = writer
    .prepare<[number], number | null>(`
      SELECT min(at) FROM (
        SELECT min(d.start_at) - ${reminderLeadMs} AS at FROM drops d
          WHERE d.told_reminder = 0 AND d.told_start = 0 AND ${announced} AND d.start_at > ?
        UNION ALL
        SELECT min(d.start_at) AS at FROM drops d WHERE d.told_start = 0 AND ${announced}
        UNION ALL SELECT min(d.end_at) FROM drops d WHERE d.told_end = 0 AND ${announced})`)
    .pluck();

  function announceChunk() {
    const now = clock.now();
    let written = 0;
    let full = false;
    for (const { kind, due, told } of boundaries) {
      const rows = due(now);
      full ||= rows.length === chunkMax;
      for (const row of rows) {
        const dropId = brandId<DropId>(row.drop_id);
        const { creator_id: creatorId, title, start_at: startAt } = row;
        const fact = { dropId, creatorId, title, at: now, startAt };
        if (tellDropFact(store, kind, fact)) written += 1;
        told.run(dropId);
      }
    }
    return { written, full, nextAt: selectNext.get(now) ?? null };
  }

  return async () => {
    let total = 0;
    for (;;) {
      const chunk = await store.write(announceChunk, { urgent: true });
      if ('code' in chunk) return chunk;
      total += chunk.written;
      if (!chunk.full) return { ok: true, announced: total, nextAt: chunk.nextAt };
    }
  };
}
