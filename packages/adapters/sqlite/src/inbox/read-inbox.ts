import type { NotificationKind } from '@livedrops/core/notifications/notification';
import type { Inbox, InboxScope, ReadEntry } from '@livedrops/core/ports/inbox';
import {
  brandId,
  type CreatorId,
  type DropId,
  type NotificationId,
  type OrderId,
  type UserId,
} from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import { createFindLatest } from './find-latest.ts';
import { limits } from './inbox-limits.ts';

interface EntryRow {
  readonly seq: number;
  readonly notification_id: string;
  readonly kind: NotificationKind;
  readonly creator_id: string;
  readonly drop_id: string;
  readonly user_id: string | null;
  readonly order_id: string | null;
  readonly occurred_at: number;
  readonly facts: string;
}

interface Marks {
  readonly seenSeq: number;
  readonly readSeq: number;
}

const unmarked: Marks = { seenSeq: 0, readSeq: 0 };

export function createInboxReads(
  reader: Database.Database,
): Pick<Inbox, 'position' | 'list' | 'count'> {
  const findLatest = createFindLatest(reader);
  const selectPosition = reader.prepare<[], number>('SELECT seq FROM position').pluck();
  const selectEntries = reader.prepare<[string], EntryRow>(
    'SELECT * FROM entries WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq DESC',
  );
  const selectMarks = reader.prepare<[string], Marks>(
    'SELECT seen_seq AS seenSeq, read_seq AS readSeq FROM marks WHERE user_id = ?',
  );
  const selectRead = reader
    .prepare<[string, number], number>('SELECT seq FROM read_entries WHERE user_id = ? AND seq > ?')
    .pluck();

  const marksOf = (userId: string) => selectMarks.get(userId) ?? unmarked;

  return {
    position: () => selectPosition.get() ?? 0,
    async list({ before, limit, ...scope }) {
      const seqs = findLatest(scope, { before, after: 0, limit: limit + 1 });
      const page = seqs.slice(0, limit);
      const { readSeq } = marksOf(scope.userId);
      const read = new Set(selectRead.all(scope.userId, readSeq));
      const items = selectEntries
        .all(JSON.stringify(page))
        .map((row) => entryFrom(row, row.seq <= readSeq || read.has(row.seq)));
      return { items, next: seqs.length > limit ? (page.at(-1) ?? null) : null };
    },
    async count(scope: InboxScope) {
      const { seenSeq, readSeq } = marksOf(scope.userId);
      const read = new Set(selectRead.all(scope.userId, readSeq));
      const after = Math.min(seenSeq, readSeq);
      // Those that are read one by one may be the latest: so many more have to be looked at.
      const limit = limits.countMax + read.size;
      const seqs = findLatest(scope, { before: null, after, limit });
      const unread = seqs.filter((seq) => seq > readSeq && !read.has(seq)).length;
      const unseen = seqs.filter((seq) => seq > seenSeq).length;
      return {
        unread: Math.min(unread, limits.countMax),
        unseen: Math.min(unseen, limits.countMax),
      };
    },
  };
}

function entryFrom(row: EntryRow, read: boolean): ReadEntry {
  return {
    notificationId: brandId<NotificationId>(row.notification_id),
    seq: row.seq,
    kind: row.kind,
    creatorId: brandId<CreatorId>(row.creator_id),
    dropId: brandId<DropId>(row.drop_id),
    userId: row.user_id === null ? null : brandId<UserId>(row.user_id),
    orderId: row.order_id === null ? null : brandId<OrderId>(row.order_id),
    occurredAt: row.occurred_at,
    facts: row.facts,
    read,
  };
}
