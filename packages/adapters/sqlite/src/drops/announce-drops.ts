import type { DropStore } from '@livedrops/core/ports/drop-store';
import { brandId, type DropId } from '@livedrops/core/shared/ids';
import type { StoreContext } from '../store-context.ts';
import { tellDropFact } from './drop-events.ts';

interface DueRow {
  readonly drop_id: string;
  readonly creator_id: string;
  readonly title: string;
}

/** So many announcements a transaction; the rest follow in the next. */
const chunkMax = 200;

const announced = 'd.draft = 0 AND d.cancelled_at IS NULL';

/** Announces starts and ends that are due. The unique key of the event, not this code's luck, makes it once. */
export function createAnnounceDrops(store: StoreContext): DropStore['announceDue'] {
  const { writer, clock } = store;
  const columns = 'd.drop_id, d.creator_id, i.title FROM drops d JOIN drop_items i USING (drop_id)';
  const boundaries = [
    {
      kind: 'drop.started',
      due: writer.prepare<[number, number], DueRow>(`
        SELECT ${columns} WHERE d.told_start = 0 AND ${announced} AND d.start_at <= ?
        ORDER BY d.start_at LIMIT ?`),
      told: writer.prepare<[string]>('UPDATE drops SET told_start = 1 WHERE drop_id = ?'),
    },
    {
      kind: 'drop.ended',
      due: writer.prepare<[number, number], DueRow>(`
        SELECT ${columns} WHERE d.told_end = 0 AND d.told_start = 1 AND ${announced} AND d.end_at <= ?
        ORDER BY d.end_at LIMIT ?`),
      told: writer.prepare<[string]>('UPDATE drops SET told_end = 1 WHERE drop_id = ?'),
    },
  ] as const;
  const selectNext = writer
    .prepare<[], number | null>(`
      SELECT min(at) FROM (
        SELECT min(d.start_at) AS at FROM drops d WHERE d.told_start = 0 AND ${announced}
        UNION ALL SELECT min(d.end_at) FROM drops d WHERE d.told_end = 0 AND ${announced})`)
    .pluck();

  function announceChunk() {
    const now = clock.now();
    let written = 0;
    let full = false;
    for (const { kind, due, told } of boundaries) {
      const rows = due.all(now, chunkMax);
      full ||= rows.length === chunkMax;
      for (const row of rows) {
        const dropId = brandId<DropId>(row.drop_id);
        const fact = { dropId, creatorId: row.creator_id, title: row.title, at: now };
        if (tellDropFact(store, kind, fact)) written += 1;
        told.run(dropId);
      }
    }
    return { written, full, nextAt: selectNext.get() ?? null };
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
