import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export interface DataDirLock {
  release(): void;
}

/**
 * Makes this process the only one on the data folder. The lock is the operating system's, on a file of its own, so it is gone
 * with the process however that dies.
 * @throws Error when another process has it.
 */
export function lockDataDir(dataDir: string): DataDirLock {
  mkdirSync(dataDir, { recursive: true });
  const db = new Database(join(dataDir, 'process.lock'), { timeout: 0 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (!isBusy(error)) throw error;
    throw new Error(
      `Another LiveDrops process uses the data folder ${dataDir}. Two of them would sell the same units, so this one does not start. ` +
        'Stop the other one, or set LIVEDROPS_DATA_DIR to another folder.',
      { cause: error },
    );
  }
  return {
    release: () => {
      db.close();
    },
  };
}

const isBusy = (error: unknown) =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
