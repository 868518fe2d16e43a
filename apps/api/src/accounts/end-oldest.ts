import { limits } from '@livedrops/contract/limits';
import type { Kysely } from 'kysely';
import type { AccountTables } from './account-tables.ts';

/**
 * An account has so many sessions and no more: who signs in again and again signs out where it was longest ago. True: one
 * ended.
 */
export async function endOldest(db: Kysely<AccountTables>, userId: string): Promise<boolean> {
  const newest = db
    .selectFrom('session')
    .select('id')
    .where('userId', '=', userId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limits.sessionsPerUserMax);
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('userId', '=', userId)
    .where('id', 'not in', newest)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
