import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { TransactionSteps } from '../group-commit.ts';
import type { Checkpoints } from '../start-checkpoints.ts';
import { transactionSteps } from '../transaction-steps.ts';

export interface WriteLockOptions {
  /** Starts what takes the log back into the file beside the writer; asked for when there is much of it. */
  readonly startCheckpoints: (() => Checkpoints) | null;
  /** Told how long each transaction has held the lock, and with it the event loop. */
  readonly onHeld: (heldMs: number) => void;
}

/** The only way to write the file: one transaction at a time, and each of them is measured. */
export interface WriteLock {
  /** For a group commit. */
  readonly steps: TransactionSteps;
  /**
   * Writes in one transaction. A killed process loses nothing of it; a power cut may take what was committed since the last
   * checkpoint, the latest first.
   */
  run<Result>(write: () => Result): Result;
  /** The same, and on the disk when it returns, with everything that was committed before it. */
  runDurably<Result>(write: () => Result): Result;
  /** Waited for between two transactions of a long work: others have their turn, and the log never grows long. */
  rest(): Promise<void>;
  close(): void;
}

/** A chunk of a fan-out: some 6 MB of log, which a checkpoint takes back in milliseconds. */
const transactionsPerCheckpoint = 10;

export function createWriteLock(
  db: Database.Database,
  { startCheckpoints, onHeld }: WriteLockOptions,
): WriteLock {
  const bare = transactionSteps(db);
  let heldSinceMs = 0;
  let transactions = 0;
  let checkpoints: Checkpoints | null = null;

  function letGo(): void {
    transactions += 1;
    onHeld(performance.now() - heldSinceMs);
  }

  const steps: TransactionSteps = {
    ...bare,
    begin() {
      heldSinceMs = performance.now();
      bare.begin();
    },
    commit() {
      bare.commit();
      letGo();
    },
    rollback() {
      bare.rollback();
      letGo();
    },
  };

  function run<Result>(write: () => Result): Result {
    steps.begin();
    try {
      const result = write();
      steps.commit();
      return result;
    } catch (error) {
      if (steps.isOpen()) steps.rollback();
      throw error;
    }
  }

  function beginCheckpoints(start: () => Checkpoints): Checkpoints {
    // From now on the writer does it itself only should the thread have died.
    db.pragma(`wal_autocheckpoint = ${logPagesMax.assisted}`);
    return start();
  }

  db.pragma('synchronous = NORMAL');
  db.pragma(`wal_autocheckpoint = ${logPagesMax.alone}`);
  return {
    steps,
    run,
    runDurably(write) {
      db.pragma('synchronous = FULL');
      try {
        return run(write);
      } finally {
        db.pragma('synchronous = NORMAL');
      }
    },
    async rest() {
      await setImmediate();
      if (startCheckpoints === null || transactions < transactionsPerCheckpoint) return;
      transactions = 0;
      checkpoints ??= beginCheckpoints(startCheckpoints);
      // Nobody writes much meanwhile, so the next transaction finds the whole log taken back and begins it anew.
      await checkpoints.runNow();
    },
    close() {
      void checkpoints?.stop();
    },
  };
}

/** Pages of the log after which a commit takes them back itself: 1 MB holds the lock for milliseconds, 128 MB do not. */
const logPagesMax = { alone: 250, assisted: 32_000 };
