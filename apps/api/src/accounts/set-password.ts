import type { UserId } from '@livedrops/core/shared/ids';
import type { Transaction } from 'kysely';
import type { AccountTables } from './account-tables.ts';

/** The password's hash is another one from now on, and links that were mailed before open nothing. */
export async function setPassword(
  db: Transaction<AccountTables>,
  input: {
    readonly userId: UserId;
    readonly hash: string;
    /** For an account that has had no password. */
    readonly newId: string;
    readonly now: number;
  },
): Promise<{ readonly email: string }> {
  const { userId, hash, newId, now } = input;
  const updatedAt = new Date(now).toISOString();
  const { email } = await db
    .selectFrom('user')
    .select('email')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ password: hash, updatedAt })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    await db
      .insertInto('account')
      .values({
        id: newId,
        accountId: userId,
        userId,
        providerId: 'credential',
        password: hash,
        createdAt: updatedAt,
        updatedAt,
      })
      .execute();
  }
  await db.deleteFrom('mailLink').where('userId', '=', userId).execute();
  return { email };
}
