import Database from 'better-sqlite3';

/** After one of these nobody can say what is on the disk: the process has to stop and open the file afresh. */
const fatal = /^SQLITE_(IOERR|FULL|CORRUPT|NOTADB|READONLY|CANTOPEN|NOMEM|PROTOCOL)/;

export function isStorageFailure(error: unknown): error is Error {
  return error instanceof Database.SqliteError && fatal.test(error.code);
}

/** Another process holds the file's lock; nothing was done. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
