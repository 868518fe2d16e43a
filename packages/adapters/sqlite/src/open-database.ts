import Database from 'better-sqlite3';

export interface DatabaseOptions {
  readonly file: string;
  /** Called with each statement of the writer before it runs; the crash test dies in it. */
  readonly onStatement?: (sql: string) => void;
  /** Nothing else checkpoints the file (unless told). */
  readonly isAlone?: boolean;
}

/** How long a statement waits for another process (a backup, the command line) before it gives up. */
const busyTimeoutMs = 2_000;

/** Pages of the log after which the writer checkpoints by itself: 16 MB; 128 MB where a thread beside it has done most. */
const logPagesMax = { alone: 4_000, assisted: 32_000 };

/**
 * Opens the writer so that a commit is on the disk when it returns: WAL with `synchronous=FULL`. With NORMAL, a power cut
 * takes acknowledged orders with it.
 */
export function openWriter(options: DatabaseOptions): Database.Database {
  const { file, onStatement, isAlone = true } = options;
  const writer = new Database(file, {
    timeout: busyTimeoutMs,
    ...(onStatement && { verbose: (sql: unknown) => onStatement(String(sql)) }),
  });
  writer.pragma('journal_mode = WAL');
  writer.pragma('synchronous = FULL');
  writer.pragma('foreign_keys = ON');
  writer.pragma('temp_store = MEMORY');
  writer.pragma('cache_size = -65536');
  const pagesMax = isAlone ? logPagesMax.alone : logPagesMax.assisted;
  writer.pragma(`wal_autocheckpoint = ${pagesMax}`);
  return writer;
}

export function openReader(file: string): Database.Database {
  const reader = new Database(file, { timeout: busyTimeoutMs, readonly: true });
  reader.pragma('query_only = ON');
  reader.pragma('temp_store = MEMORY');
  reader.pragma('cache_size = -32768');
  return reader;
}
