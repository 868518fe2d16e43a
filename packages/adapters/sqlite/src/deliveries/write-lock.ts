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
  /** Null: write now. Otherwise what to wait for: the log is taken back into the file, which ends only while nobody writes. */
  untilTakenBack(): Promise<void> | null;
  /** Waited for between two transactions of a long work: others have their turn, and the log never grows long. */
  rest(): Promise<void>;
  close(): void;
}

/** A chunk of a fan-out: at most 6 MB of log, which a checkpoint takes back in milliseconds. */
const rowsPerCheckpoint = 1_000;

export function createWriteLock(db: Database.Database, options: WriteLockOptions): WriteLock {
  db.pragma('synchronous = NORMAL');
  const steps = measureSteps(transactionSteps(db), options.onHeld);
  const { untilTakenBack, close } = careForLog(db, options.startCheckpoints);

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
    untilTakenBack,
    async rest() {
      await setImmediate();
      await untilTakenBack();
    },
    close,
  };
}

function measureSteps(
  bare: TransactionSteps,
  onHeld: WriteLockOptions['onHeld'],
): TransactionSteps {
  let sinceMs = 0;
  const letGo = () => onHeld(performance.now() - sinceMs);
  return {
    ...bare,
    begin() {
      sinceMs = performance.now();
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
}

/** A commit that takes the log back waits for the disk several times: as far as possible a thread does it, between them. */
function careForLog(
  db: Database.Database,
  startCheckpoints: WriteLockOptions['startCheckpoints'],
): Pick<WriteLock, 'untilTakenBack' | 'close'> {
  const rowsWritten = db.prepare<[], number>('SELECT total_changes()').pluck();
  let rowsTakenBack = 0;
  let takingBack: Promise<void> | null = null;
  let checkpoints: Checkpoints | null = null;
  db.pragma(`wal_autocheckpoint = ${logPagesMax.alone}`);

  function begin(start: () => Checkpoints): Checkpoints {
    // From now on the writer does it itself only should the thread have died.
    db.pragma(`wal_autocheckpoint = ${logPagesMax.assisted}`);
    return start();
  }

  return {
    untilTakenBack() {
      if (takingBack !== null || startCheckpoints === null) return takingBack;
      const rows = rowsWritten.get() ?? 0;
      if (rows - rowsTakenBack < rowsPerCheckpoint) return null;
      rowsTakenBack = rows;
      checkpoints ??= begin(startCheckpoints);
      // The transaction after it finds the whole log taken back, and begins it anew.
      takingBack = checkpoints.runNow().then(() => {
        takingBack = null;
      });
      return takingBack;
    },
    close: () => void checkpoints?.stop(),
  };
}

/** Pages of the log after which a commit takes them back itself: 1 MB holds the lock for milliseconds, 128 MB do not. */
const logPagesMax = { alone: 250, assisted: 32_000 };
