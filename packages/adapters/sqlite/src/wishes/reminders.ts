import type { AskedReminder, AskerPosition, Reminders } from '@livedrops/core/ports/reminders';
import { brandId, type DropId, type UserId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { WishesFile } from './wishes-file.ts';

interface Row {
  readonly user_id: string;
  readonly drop_id: string;
  readonly asked_at: number;
}

type Wanted = AskedReminder & { readonly startAt: number };
type Pair = Pick<AskedReminder, 'userId' | 'dropId'>;

const done = { ok: true } as const;
/** Before every asker of a drop. */
const first: AskerPosition = { askedAt: -1, userId: brandId<UserId>('') };

/** A page of askers by the place of the last one: a step into the tree, at any depth. */
export const askersSql = `
  SELECT drop_id, asked_at, user_id FROM askers
  WHERE drop_id = @dropId AND (asked_at, user_id) > (@askedAt, @userId)
  ORDER BY asked_at, user_id LIMIT @rows`;

export function createReminders({ writer, reader, write }: WishesFile): Reminders {
  const writes = createWrites(writer);
  const selectCount = reader
    .prepare<[string], number>('SELECT askers FROM asker_counts WHERE drop_id = ?')
    .pluck();
  const selectOne = reader
    .prepare<[Pair], number>(
      'SELECT 1 FROM reminders WHERE user_id = @userId AND drop_id = @dropId',
    )
    .pluck();
  const selectOfUser = reader.prepare<[string, number], Row>(`
    SELECT user_id, drop_id, asked_at FROM reminders WHERE user_id = ?
    ORDER BY asked_at DESC, drop_id DESC LIMIT ?`);
  const selectAskers = reader.prepare<
    [AskerPosition & { readonly dropId: string; readonly rows: number }],
    Row
  >(askersSql);

  return {
    ask: (wanted, { perUserMax, now }) =>
      write(() => {
        if (writes.isAsked(wanted)) return done;
        if (writes.countToCome(wanted.userId, now) >= perUserMax) {
          return refuse('reminder.too_many');
        }
        writes.add(wanted);
        return done;
      }),
    withdraw: (pair) =>
      write(() => {
        writes.remove(pair);
        return done;
      }),
    forgetUser: (userId) =>
      write(() => {
        for (const dropId of writes.dropsOf(userId)) writes.remove({ userId, dropId });
        return done;
      }),
    isAsked: async (pair) => selectOne.get(pair) !== undefined,
    countAskers: async (dropId) => selectCount.get(dropId) ?? 0,
    listOfUser: async (userId, limit) => selectOfUser.all(userId, limit).map(askedFrom),
    async listAskers({ dropId, after, limit }) {
      const rows = selectAskers.all({ ...(after ?? first), dropId, rows: limit + 1 });
      const items = rows.slice(0, limit).map(askedFrom);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { items, next: last ? { askedAt: last.askedAt, userId: last.userId } : null };
    },
  };
}

function createWrites(writer: WishesFile['writer']) {
  const select = writer
    .prepare<[Pair], number>(
      'SELECT 1 FROM reminders WHERE user_id = @userId AND drop_id = @dropId',
    )
    .pluck();
  const countToCome = writer
    .prepare<[string, number], number>(
      'SELECT count(*) FROM reminders WHERE user_id = ? AND start_at > ?',
    )
    .pluck();
  const dropsOf = writer
    .prepare<[string], string>('SELECT drop_id FROM reminders WHERE user_id = ?')
    .pluck();
  const insert = writer.prepare<[Wanted]>(`
    INSERT INTO reminders (user_id, drop_id, asked_at, start_at)
    VALUES (@userId, @dropId, @askedAt, @startAt)`);
  const insertAsker = writer.prepare<[Wanted]>(
    'INSERT INTO askers (drop_id, asked_at, user_id) VALUES (@dropId, @askedAt, @userId)',
  );
  const addToCount = writer.prepare<[string, number]>(`
    INSERT INTO asker_counts (drop_id, askers) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET askers = askers + excluded.askers`);
  const remove = writer
    .prepare<[Pair], number>(
      'DELETE FROM reminders WHERE user_id = @userId AND drop_id = @dropId RETURNING asked_at',
    )
    .pluck();
  const removeAsker = writer.prepare<[AskedReminder]>(
    'DELETE FROM askers WHERE drop_id = @dropId AND asked_at = @askedAt AND user_id = @userId',
  );
  const takeFromCount = writer.prepare<[string]>(
    'UPDATE asker_counts SET askers = askers - 1 WHERE drop_id = ?',
  );

  return {
    isAsked: (pair: Pair) => select.get({ userId: pair.userId, dropId: pair.dropId }) !== undefined,
    countToCome: (userId: UserId, now: number) => countToCome.get(userId, now) ?? 0,
    dropsOf: (userId: UserId) => dropsOf.all(userId).map((id) => brandId<DropId>(id)),
    add(wanted: Wanted) {
      insert.run(wanted);
      insertAsker.run(wanted);
      addToCount.run(wanted.dropId, 1);
    },
    remove(pair: Pair) {
      const askedAt = remove.get(pair);
      if (askedAt === undefined) return;
      removeAsker.run({ ...pair, askedAt });
      takeFromCount.run(pair.dropId);
    },
  };
}

const askedFrom = (row: Row): AskedReminder => ({
  userId: brandId<UserId>(row.user_id),
  dropId: brandId<DropId>(row.drop_id),
  askedAt: row.asked_at,
});
