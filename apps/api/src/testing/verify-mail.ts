import { openAccountsDatabase } from '../accounts/open-accounts-database.ts';
import { accountsFileIn } from '../container.ts';
import type { TestShop, TestUser } from './open-test-shop.ts';

/** The user's mail address has answered. */
export function verifyMail({ config }: TestShop, { userId }: TestUser): void {
  const db = openAccountsDatabase(accountsFileIn(config.dataDir));
  db.prepare('UPDATE "user" SET "emailVerified" = 1 WHERE "id" = ?').run(userId);
  db.close();
}
