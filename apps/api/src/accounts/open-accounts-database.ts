import Database from 'better-sqlite3';
import { accountsSchema } from './accounts-schema.ts';

const busyTimeoutMs = 2_000;

/**
 * Opens the accounts' file, at the newest version. It is a file of its own: the account library writes asynchronously, and a
 * transaction that waits must never stand beside the ledger's writer.
 * @throws Error with what to do when the file is newer than this program.
 */
export function openAccountsDatabase(file: string): Database.Database {
  const db = new Database(file, { timeout: busyTimeoutMs });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // What is deleted is overwritten: names and mails of people who left are not to be read from the file.
  db.pragma('secure_delete = ON');
  try {
    migrate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function migrate(db: Database.Database): void {
  const version = () => Number(db.pragma('user_version', { simple: true }));
  if (version() === accountsSchema.length) return;
  // Read again under the lock: another process may have been quicker.
  db.transaction(() => {
    const current = version();
    if (current > accountsSchema.length) {
      throw new Error(
        `The accounts file ${db.name} was written by a newer LiveDrops: it is at version ${current}, this program knows up to ${accountsSchema.length}. ` +
          'Nothing was changed. Start the newer program, or point the data directory elsewhere.',
      );
    }
    for (const sql of accountsSchema.slice(current)) db.exec(sql);
    db.pragma(`user_version = ${accountsSchema.length}`);
  }).exclusive();
}
