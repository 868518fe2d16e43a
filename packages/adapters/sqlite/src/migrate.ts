import type Database from 'better-sqlite3';
import { shop } from './migrations/0001-shop.ts';
import { remindersTold } from './migrations/0002-reminders.ts';
import { avatars } from './migrations/0003-avatars.ts';
import { retiredHandles } from './migrations/0004-retired-handles.ts';

export interface Migration {
  /** One more than the migration before; kept in the file's `user_version`. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Forward only: a released migration is never changed, a mistake is corrected by the next one. */
export const migrations: readonly Migration[] = [shop, remindersTold, avatars, retiredHandles];

/** "LDrp": tells our files from anybody else's. */
const applicationId = 0x4c447270;

/**
 * Brings the file to the newest version, under the file's write lock, so that two processes starting together run each
 * migration once.
 * @throws Error when the file is newer than this program, or is not ours.
 */
export function migrate(db: Database.Database, steps: readonly Migration[] = migrations): void {
  const newest = steps.at(-1)?.version ?? 0;
  if (versionOf(db) === newest && isOurs(db)) return;
  db.exec('BEGIN EXCLUSIVE');
  try {
    refuseForeign(db);
    const current = versionOf(db);
    refuseNewer(db, current, newest);
    for (const step of steps) {
      if (step.version <= current) continue;
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    }
    db.pragma(`application_id = ${applicationId}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function refuseNewer(db: Database.Database, current: number, newest: number): void {
  if (current <= newest) return;
  throw new Error(
    `The database ${db.name} was written by a newer LiveDrops: it is at version ${current}, this program knows up to ${newest}. ` +
      'Writing to it could lose orders, so nothing was changed. Start the newer program, or point the data directory elsewhere.',
  );
}

function refuseForeign(db: Database.Database): void {
  if (isOurs(db)) return;
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  if (tables === 0 && versionOf(db) === 0) return;
  throw new Error(
    `The file ${db.name} is a database of another program: it has tables but not LiveDrops' mark. ` +
      'Nothing was changed. Point the data directory at an empty folder or at a LiveDrops folder.',
  );
}

function isOurs(db: Database.Database): boolean {
  return db.pragma('application_id', { simple: true }) === applicationId;
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
