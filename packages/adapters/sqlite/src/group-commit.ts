import type { LedgerTrouble } from '@livedrops/core/ports/order-ledger';
import { refuse } from '@livedrops/core/shared/refusal';
import { isBusy, isStorageFailure } from './storage-failure.ts';

/** The steps of one transaction. All of them are synchronous. */
export interface TransactionSteps {
  begin(): void;
  commit(): void;
  rollback(): void;
  savepoint(): void;
  release(): void;
  rollbackTo(): void;
  /** False when the engine has given the whole transaction up by itself. */
  isOpen(): boolean;
}

/** What the store does around the commands of a batch. */
export interface BatchHooks {
  opened(): void;
  kept(): void;
  undone(): void;
  /** Inside the transaction, after the last command. */
  closing(): void;
  committed(): void;
  abandoned(): void;
}

export interface GroupCommitOptions {
  readonly steps: TransactionSteps;
  readonly hooks: BatchHooks;
  readonly limits: GroupCommitLimits;
  readonly onBatch?: (batch: CommittedBatch) => void;
  readonly onFatal?: (error: Error) => void;
  /** Monotonic milliseconds. */
  readonly elapsedMs: () => number;
  /** Calls back once the events that are ready now have been taken in. */
  readonly afterThisTurn: (callback: () => void) => void;
}

export interface GroupCommitLimits {
  readonly commitBatchMax: number;
  readonly commitBatchMs: number;
  readonly queueMax: number;
  readonly queueWaitMsMax: number;
  /** How long commits may hold up one turn of the event loop before new commands have to wait for the next. */
  readonly turnBusyMsMax: number;
  /** How long the oldest command waits for others while each turn brings more; 0: nobody is waited for. */
  readonly gatherMsMax: number;
}

export interface CommittedBatch {
  readonly commands: number;
  /** Commands that threw and were undone alone. */
  readonly failed: number;
  readonly durationMs: number;
}

export interface GroupCommit {
  /** Runs the command in the next batch; settles after its commit. Rejects when the command throws. */
  submit<Result>(
    command: () => Result,
    options?: { readonly urgent?: boolean },
  ): Promise<Result | LedgerTrouble>;
  depth(): number;
  /** What every write answers now; null while all is well. */
  trouble(): LedgerTrouble | null;
  /** Commits what waits and takes no more. */
  drain(): void;
}

interface Waiting {
  readonly since: number;
  // Methods, not properties: a queue holds commands with results of many types.
  run(): unknown;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

interface Ran {
  readonly command: Waiting;
  readonly result: unknown;
  readonly error: { readonly thrown: unknown } | null;
}

const outcomeUnknown = refuse('ledger.outcome_unknown', { retryAfterMs: 1_000 });

/**
 * Collects the commands of one turn of the event loop and commits them together: one wait for the disk serves them all.
 * Each runs in a savepoint, so one that throws is undone alone. Answers go out after the commit.
 */
// oxlint-disable-next-line max-lines-per-function -- short functions over one queue.
export function createGroupCommit(options: GroupCommitOptions): GroupCommit {
  const { steps, hooks, limits, elapsedMs } = options;
  const overloaded = refuse('ledger.overloaded', { retryAfterMs: limits.queueWaitMsMax });
  let waiting: Waiting[] = [];
  let turnPlanned = false;
  let turnBusyMs = 0;
  let seenLastTurn = 0;
  let closed: LedgerTrouble | null = null;

  function submit<Result>(
    command: () => Result,
    { urgent = false }: { readonly urgent?: boolean } = {},
  ): Promise<Result | LedgerTrouble> {
    if (closed) return Promise.resolve(closed);
    // A turn that something else has held up sends nobody away: what waited through it is committed first.
    if (hasWaitedTooLong() && turnBusyMs < limits.turnBusyMsMax) commitBatch();
    if (closed) return Promise.resolve(closed);
    if (!urgent && isFull()) return Promise.resolve(overloaded);
    return new Promise<Result | LedgerTrouble>((resolve, reject) => {
      waiting.push({ run: command, resolve, reject, since: elapsedMs() });
      planTurn();
      // A crowd that arrives in one turn is served in full batches instead of being sent away.
      if (waiting.length >= limits.commitBatchMax && turnBusyMs < limits.turnBusyMsMax) {
        commitBatch();
      }
    });
  }

  const isFull = () => waiting.length >= limits.queueMax || hasWaitedTooLong();

  function hasWaitedTooLong(): boolean {
    const oldest = waiting[0];
    return oldest !== undefined && elapsedMs() - oldest.since > limits.queueWaitMsMax;
  }

  function planTurn(): void {
    if (turnPlanned) return;
    turnPlanned = true;
    options.afterThisTurn(() => {
      turnPlanned = false;
      turnBusyMs = 0;
      const gathers = isGathering();
      seenLastTurn = gathers ? waiting.length : 0;
      if (!gathers) commitBatch();
      if (waiting.length > 0) planTurn();
    });
  }

  /**
   * A crowd's answers go out together and its next orders come in one by one: a commit at the first of them would make the
   * others wait for the disk twice. The first turn that brings nothing ends the waiting.
   */
  function isGathering(): boolean {
    const oldest = waiting[0];
    if (oldest === undefined || waiting.length <= seenLastTurn) return false;
    if (waiting.length >= limits.commitBatchMax) return false;
    return elapsedMs() - oldest.since < limits.gatherMsMax;
  }

  function commitBatch(): void {
    if (waiting.length === 0) return;
    const startedAt = elapsedMs();
    let ran: Ran[];
    try {
      ran = runBatch(startedAt);
    } catch (error) {
      giveUp(error);
      return;
    }
    waiting = ran.length === waiting.length ? [] : waiting.slice(ran.length);
    hooks.committed();
    let failed = 0;
    for (const { command, result, error } of ran) {
      if (error === null) command.resolve(result);
      else {
        failed += 1;
        command.reject(error.thrown);
      }
    }
    const durationMs = elapsedMs() - startedAt;
    turnBusyMs += durationMs;
    options.onBatch?.({ commands: ran.length, failed, durationMs });
  }

  /** Runs without savepoints, which cost a fifth of an order, and again with them only when a command throws. */
  function runBatch(startedAt: number): Ran[] {
    const swift = runTransaction(startedAt, runSwiftly);
    return swift ?? runTransaction(startedAt, runCarefully) ?? [];
  }

  /** Null: a command threw and everything has been undone. */
  function runTransaction(startedAt: number, run: (command: Waiting) => Ran): Ran[] | null {
    const ran: Ran[] = [];
    steps.begin();
    hooks.opened();
    try {
      while (ran.length < waiting.length && ran.length < limits.commitBatchMax) {
        const command = waiting[ran.length];
        if (!command) break;
        ran.push(run(command));
        if (elapsedMs() - startedAt >= limits.commitBatchMs) break;
      }
    } catch (error) {
      if (!(error instanceof CommandThrew)) throw error;
      steps.rollback();
      hooks.abandoned();
      return null;
    }
    hooks.closing();
    steps.commit();
    return ran;
  }

  function runSwiftly(command: Waiting): Ran {
    try {
      return { command, result: command.run(), error: null };
    } catch (error) {
      if (isStorageFailure(error) || !steps.isOpen()) throw error;
      throw new CommandThrew();
    }
  }

  function runCarefully(command: Waiting): Ran {
    steps.savepoint();
    try {
      const result = command.run();
      steps.release();
      hooks.kept();
      return { command, result, error: null };
    } catch (error) {
      if (isStorageFailure(error) || !steps.isOpen()) throw error;
      steps.rollbackTo();
      steps.release();
      hooks.undone();
      return { command, result: null, error: { thrown: error } };
    }
  }

  /** Nothing of the batch is known to be kept. A busy file and a bug leave the store usable; a failed disk does not. */
  function giveUp(error: unknown): void {
    if (steps.isOpen()) tryRollback();
    hooks.abandoned();
    if (isStorageFailure(error)) {
      closed = outcomeUnknown;
      for (const command of waiting.splice(0)) command.resolve(outcomeUnknown);
      options.onFatal?.(error);
      return;
    }
    const lost = waiting.splice(0, limits.commitBatchMax);
    for (const command of lost) {
      if (isBusy(error)) command.resolve(overloaded);
      else command.reject(error);
    }
  }

  function tryRollback(): void {
    try {
      steps.rollback();
    } catch {
      // The engine has rolled back by itself; what counts is the failure that led here.
    }
  }

  function drain(): void {
    while (waiting.length > 0) commitBatch();
    closed ??= overloaded;
  }

  return {
    submit,
    depth: () => waiting.length,
    trouble: () => closed,
    drain,
  };
}

/** A command of a swift batch threw: the batch has to be run again with savepoints. */
class CommandThrew extends Error {}
