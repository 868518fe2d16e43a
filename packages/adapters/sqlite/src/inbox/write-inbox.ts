import type { Inbox, InboxEntry, InboxMarks } from '@livedrops/core/ports/inbox';
import type { NotificationId, UserId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import type { SideFile } from '../open-side-file.ts';
import { limits } from './inbox-limits.ts';

const done = { ok: true } as const;

export function createInboxWrites({
  writer,
  write,
}: SideFile): Pick<Inbox, 'append' | 'mark' | 'forget' | 'forgetUser'> {
  const append = createAppend(writer);
  const mark = createMark(writer);
  const forgetSome = createForget(writer);
  const forgetMarks = createForgetMarks(writer);
  const forgetUser = [
    'DELETE FROM entries WHERE user_id = ?',
    'DELETE FROM marks WHERE user_id = ?',
    'DELETE FROM read_entries WHERE user_id = ?',
  ].map((sql) => writer.prepare<[string]>(sql));

  /** Repeats a step that deletes at most a transaction's worth of rows. Says how many those were together. */
  async function untilDone(step: () => number): Promise<number> {
    for (let total = 0; ; ) {
      const count = await write(step);
      if (typeof count !== 'number') return total;
      total += count;
      if (count < limits.forgottenRowsMax) return total;
    }
  }

  return {
    append: (entries, throughSeq) =>
      write(() => {
        append(entries, throughSeq);
        return done;
      }),
    mark: (userId, marks) =>
      write(() => {
        mark(userId, marks);
        return done;
      }),
    async forget(instant) {
      const forgotten = await untilDone(() => forgetSome(instant));
      await untilDone(forgetMarks);
      return forgotten;
    },
    async forgetUser(userId) {
      const forgotten = await write(() => {
        for (const statement of forgetUser) statement.run(userId);
        return done;
      });
      // Who has left must not come back with a power cut: the checkpoint brings it to the disk.
      if (forgotten.ok) writer.pragma('wal_checkpoint(PASSIVE)');
      return forgotten;
    },
  };
}

function createAppend(writer: Database.Database) {
  const insert = writer.prepare<[InboxEntry]>(`
    INSERT INTO entries (seq, notification_id, kind, creator_id, drop_id, user_id, order_id, occurred_at, facts)
    VALUES (@seq, @notificationId, @kind, @creatorId, @dropId, @userId, @orderId, @occurredAt, @facts)
    ON CONFLICT DO NOTHING`);
  const move = writer.prepare<[number, number]>('UPDATE position SET seq = ? WHERE seq < ?');

  return (entries: readonly InboxEntry[], throughSeq: number): void => {
    for (const entry of entries) insert.run(entry);
    move.run(throughSeq, throughSeq);
  };
}

function createMark(writer: Database.Database) {
  const selectSeq = writer
    .prepare<[string, string], number>(
      'SELECT seq FROM entries WHERE notification_id = ? AND (user_id IS NULL OR user_id = ?)',
    )
    .pluck();
  const move = writer.prepare<{
    readonly userId: string;
    readonly seen: number;
    readonly read: number;
  }>(`
    INSERT INTO marks (user_id, seen_seq, read_seq) VALUES (@userId, @seen, @read)
    ON CONFLICT DO UPDATE SET seen_seq = max(seen_seq, @seen), read_seq = max(read_seq, @read)`);
  const readOne = writer.prepare<{ readonly userId: string; readonly seq: number }>(`
    INSERT INTO read_entries (user_id, seq) SELECT @userId, @seq
    WHERE @seq > coalesce((SELECT read_seq FROM marks WHERE user_id = @userId), 0)
    ON CONFLICT DO NOTHING`);
  const foldOldest = writer.prepare<[string]>(`
    INSERT INTO marks (user_id, seen_seq, read_seq)
    SELECT user_id, 0, seq FROM read_entries WHERE user_id = ?
    ORDER BY seq DESC LIMIT 1 OFFSET ${limits.readOnesMax}
    ON CONFLICT DO UPDATE SET read_seq = max(read_seq, excluded.read_seq)`);
  const forgetRead = writer.prepare<[string, string]>(`
    DELETE FROM read_entries WHERE user_id = ?
      AND seq <= (SELECT read_seq FROM marks WHERE user_id = ?)`);

  return (userId: UserId, { seenThrough, readThrough, readIds = [] }: InboxMarks): void => {
    const seqOf = (id: NotificationId | undefined) =>
      (id === undefined ? undefined : selectSeq.get(id, userId)) ?? 0;
    const [seen, read] = [seqOf(seenThrough), seqOf(readThrough)];
    if (seen > 0 || read > 0) move.run({ userId, seen, read });
    for (const id of readIds) {
      const seq = seqOf(id);
      if (seq > 0) readOne.run({ userId, seq });
    }
    const folded = readIds.length > 0 && foldOldest.run(userId).changes > 0;
    if (read > 0 || folded) forgetRead.run(userId, userId);
  };
}

function createForget(writer: Database.Database) {
  const select = writer
    .prepare<[number], number>(
      `SELECT seq FROM entries WHERE occurred_at < ? ORDER BY occurred_at LIMIT ${limits.forgottenRowsMax}`,
    )
    .pluck();
  const remove = writer.prepare<[number]>('DELETE FROM entries WHERE seq = ?');

  return (instant: number): number => {
    const seqs = select.all(instant);
    for (const seq of seqs) remove.run(seq);
    return seqs.length;
  };
}

/** Marks of entries that are gone: one entry may have been read by a million. */
function createForgetMarks(writer: Database.Database) {
  const remove = writer.prepare(`
    DELETE FROM read_entries WHERE (user_id, seq) IN (
      SELECT user_id, seq FROM read_entries
      WHERE seq < coalesce((SELECT min(seq) FROM entries), (SELECT seq + 1 FROM position))
      ORDER BY seq LIMIT ${limits.forgottenRowsMax})`);
  return (): number => remove.run().changes;
}
