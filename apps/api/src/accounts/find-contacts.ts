import type { Contact, Contacts } from '@livedrops/core/ports/contacts';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import Database from 'better-sqlite3';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: number;
}

export interface ContactFinder extends Contacts {
  /** Ends look-ups. */
  close(): void;
}

/** Straight from the account library's tables: a chunk of followers is one statement. */
export function createContactFinder(file: string): ContactFinder {
  const db = new Database(file, { readonly: true });
  const select = db.prepare<[string], Row>(`
    SELECT "id", "name", "email", "emailVerified" FROM "user"
    WHERE "id" IN (SELECT value FROM json_each(?))`);
  return {
    async findContacts(userIds) {
      const rows = select.all(JSON.stringify(userIds));
      return new Map(
        rows.map(({ id, name, email, emailVerified }): [UserId, Contact] => [
          brandId<UserId>(id),
          { name, email, emailVerified: emailVerified === 1 },
        ]),
      );
    },
    close: () => db.close(),
  };
}
