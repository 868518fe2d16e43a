import type { LedgerTrouble } from '@livedrops/core/ports/order-ledger';
import type Database from 'better-sqlite3';
import { createGroupCommit } from './group-commit.ts';
import { noHooks } from './no-hooks.ts';
import { openReader, openWriter } from './open-database.ts';
import { type Checkpoints, startCheckpoints } from './start-checkpoints.ts';
import { commitLimits, transactionSteps } from './transaction-steps.ts';

export interface SideFileOptions {
  /** Path of the database file, apart from the orders'; its folder has to exist. */
  readonly file: string;
  /** `checkpoint-worker` as a file that a thread can run, from the first write on; without it the writer checkpoints by itself. */
  readonly checkpointWorker?: URL;
  /** Told once when the disk has failed: nothing is written any more, the process should end. */
  readonly onFatal?: (error: Error) => void;
  /** Called with each statement of the writer before it runs. */
  readonly onStatement?: (sql: string) => void;
}

/** A file beside the orders': one writer with group commit, and a reader that never waits for it. */
export interface SideFile {
  readonly writer: Database.Database;
  readonly reader: Database.Database;
  /** Runs the command in the next group commit; settles after it. */
  readonly write: <Result>(command: () => Result) => Promise<Result | LedgerTrouble>;
  /** Commits what waits, takes no more, and closes the file. Safe to call twice. */
  readonly close: () => void;
}

export function openSideFile(
  { file, checkpointWorker, onFatal, onStatement }: SideFileOptions,
  migrate: (writer: Database.Database) => void,
): SideFile {
  const isAlone = checkpointWorker === undefined;
  const writer = openWriter({ file, isAlone, ...(onStatement && { onStatement }) });
  try {
    migrate(writer);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = openReader(file);
  const commits = createGroupCommit({
    steps: transactionSteps(writer),
    hooks: noHooks,
    limits: commitLimits,
    ...(onFatal && { onFatal }),
    elapsedMs: () => performance.now(),
    afterThisTurn: (callback) => void setImmediate(callback),
  });
  let isOpen = true;
  let checkpoints: Checkpoints | null = null;

  return {
    writer,
    reader,
    write(command) {
      if (checkpointWorker && isOpen) checkpoints ??= startCheckpoints(file, checkpointWorker);
      return commits.submit(command);
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      commits.drain();
      void checkpoints?.stop();
      reader.close();
      writer.close();
    },
  };
}
