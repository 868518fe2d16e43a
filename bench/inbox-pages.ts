import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInbox } from '@livedrops/adapter-sqlite/open-inbox';
import {
  type NotificationKind,
  notificationKinds,
} from '@livedrops/core/notifications/notification';
import type { InboxScope } from '@livedrops/core/ports/inbox';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';
import Database from 'better-sqlite3';
import type { BenchRow } from './bench-result.ts';
import { medianOf } from './median.ts';

const creators = 2_000;
const entriesPerCreator = 60;
const followedCounts = [10, 200, 2_000];
const reads = 21;
const limit = 30;

/** What a page of the inbox costs, with the counts beside it, for readers of few, of many and of the most creators. */
export async function measureInboxPages(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-bench-'));
  const file = join(folder, 'inbox.db');
  fill(file);
  const { inbox, close } = openInbox({ file });
  const all: ReadonlySet<NotificationKind> = new Set(notificationKinds);
  /** Worst: nobody has any of these, so each source is looked through. */
  const none: ReadonlySet<NotificationKind> = new Set(['drop.cancelled'] as const);
  const scopeOf = (count: number, kinds: ReadonlySet<NotificationKind>): InboxScope => ({
    userId: brandId<UserId>('reader'),
    ownKinds: kinds,
    sources: Array.from({ length: count }, (_, place) => ({
      creatorId: brandId<CreatorId>(`creator-${place}`),
      since: 0,
      kinds,
    })),
  });
  const measure = async (name: string, scope: InboxScope): Promise<BenchRow> => {
    const times: number[] = [];
    for (let read = 0; read < reads; read += 1) {
      const startedAt = performance.now();
      await inbox.list({ ...scope, before: null, limit });
      await inbox.count(scope);
      times.push(performance.now() - startedAt);
    }
    return { name, value: medianOf(times), unit: 'ms' };
  };
  const rows: BenchRow[] = [];
  for (const count of followedCounts) {
    rows.push(await measure(`page of the inbox over ${count} creators`, scopeOf(count, all)));
  }
  rows.push(await measure('page over 2000 without a match', scopeOf(creators, none)));
  close();
  rmSync(folder, { recursive: true });
  return rows;
}

/** A season of all creators, straight into the table, their entries mixed. */
function fill(file: string): void {
  openInbox({ file }).close();
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  db.prepare<[number, number, number]>(`
    INSERT INTO entries (seq, notification_id, kind, creator_id, drop_id, user_id, order_id, occurred_at, facts)
    SELECT value, 'event-' || value,
      CASE value / ? % 4 WHEN 0 THEN 'drop.scheduled' WHEN 1 THEN 'drop.started' WHEN 2 THEN 'stock.low' ELSE 'drop.soldout' END,
      'creator-' || (value * 7919 % ?), 'drop-' || value, NULL, NULL, value, '{"remaining":12}'
    FROM (WITH RECURSIVE counted(value) AS
      (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < ?) SELECT value FROM counted)`).run(
    creators,
    creators,
    creators * entriesPerCreator,
  );
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
