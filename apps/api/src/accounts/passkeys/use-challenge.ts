import type { Transaction } from 'kysely';
import type { AccountTables } from '../account-tables.ts';

/** False: this challenge was answered before. */
export async function useChallenge(
  db: Transaction<AccountTables>,
  used: AccountTables['usedChallenge'],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('usedChallenge')
    .values(used)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
