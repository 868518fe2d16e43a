import type { Role } from '@livedrops/core/ports/accounts';
import type { UserId } from '@livedrops/core/shared/ids';
import type { PasswordHasher } from './hash-password.ts';
import { openAccountsDatabase } from './open-accounts-database.ts';

export interface SeededAccount {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

/**
 * Makes the accounts that do not exist yet, their addresses taken for proven, before the account library opens its file. One hash serves all who share a
 * password: these passwords are printed in the README.
 */
export async function seedAccounts(
  file: string,
  accounts: readonly SeededAccount[],
  hasher: PasswordHasher,
): Promise<void> {
  const db = openAccountsDatabase(file);
  try {
    const exists = db.prepare<[string], number>('SELECT 1 FROM "user" WHERE "id" = ?').pluck();
    const missing = accounts.filter(({ userId }) => exists.get(userId) === undefined);
    const hashes = new Map<string, string>();
    for (const { password } of missing) {
      if (!hashes.has(password)) hashes.set(password, await hasher.hash(password));
    }
    const insertUser = db.prepare(
      `INSERT INTO "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt", "role")
       VALUES (@userId, @name, @email, 1, @now, @now, @role) ON CONFLICT DO NOTHING`,
    );
    const insertAccount = db.prepare(
      `INSERT INTO "account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
       VALUES (@userId, @userId, 'credential', @userId, @hash, @now, @now)`,
    );
    const now = new Date().toISOString();
    db.transaction(() => {
      for (const { userId, name, email, password, role } of missing) {
        const { changes } = insertUser.run({ userId, name, email, now, role });
        if (changes === 1) insertAccount.run({ userId, hash: hashes.get(password), now });
      }
    }).immediate();
  } finally {
    db.close();
  }
}
