import { openAccountsDatabase } from '../accounts/open-accounts-database.ts';
import { accountsFileIn } from '../container.ts';
import type { TestShop, TestUser } from './open-test-shop.ts';

/** A passkey of the user that nobody can use; its id. */
export function putPasskey({ config, container }: TestShop, { userId }: TestUser): string {
  const passkeyId = container.ctx.ids.next();
  const db = openAccountsDatabase(accountsFileIn(config.dataDir));
  db.prepare(
    `INSERT INTO "passkey" ("passkeyId", "userId", "credentialId", "publicKey", "counter", "transports", "synced", "name", "addedAt")
     VALUES (?, ?, ?, x'00', 0, '[]', 0, 'Phone', 0)`,
  ).run(passkeyId, userId, passkeyId);
  db.close();
  return passkeyId;
}
