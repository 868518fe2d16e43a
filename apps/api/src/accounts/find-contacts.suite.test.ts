import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeContacts } from '@livedrops/port-suites/contacts.suite';
import { createContactFinder } from './find-contacts.ts';
import { openAccountsDatabase } from './open-accounts-database.ts';

describeContacts('contacts in the account library’s tables', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-contacts-'));
  const file = join(folder, 'accounts.db');
  const db = openAccountsDatabase(file);
  const contacts = createContactFinder(file);
  const insert = db.prepare(
    `INSERT INTO "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt", "role")
     VALUES (?, ?, ?, ?, '', '', 'user')`,
  );
  db.pragma('synchronous = OFF');
  return {
    contacts,
    add: async (userId, { name, email, emailVerified }) => {
      insert.run(userId, name, email, emailVerified ? 1 : 0);
    },
    remove: async (userId) => {
      db.prepare('DELETE FROM "user" WHERE "id" = ?').run(userId);
    },
    async close() {
      contacts.close();
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
