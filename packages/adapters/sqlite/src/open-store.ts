import type { Catalog } from '@livedrops/core/ports/catalog';
import type { Clock } from '@livedrops/core/ports/clock';
import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { Ids } from '@livedrops/core/ports/ids';
import type { OrderLedger } from '@livedrops/core/ports/order-ledger';
import type { Outbox } from '@livedrops/core/ports/outbox';
import type Database from 'better-sqlite3';
import { createBatchLog } from './batch-effects.ts';
import { createCatalog } from './catalog.ts';
import { createCheck, type Difference } from './check-store.ts';
import { createDropFactsCache } from './drop-facts.ts';
import { createDropStore } from './drop-store.ts';
import {
  type BatchHooks,
  type CommittedBatch,
  createGroupCommit,
  type GroupCommitLimits,
} from './group-commit.ts';
import { migrate } from './migrate.ts';
import { openReader, openWriter } from './open-database.ts';
import { createOrderLedger } from './order-ledger.ts';
import { createOutbox, type SqliteOutbox } from './outbox.ts';
import { createSoldOutWatermark } from './sold-out-watermark.ts';
import { startCheckpoints } from './start-checkpoints.ts';
import { isBusy, isStorageFailure } from './storage-failure.ts';
import type { StoreContext } from './store-context.ts';
import { commitLimits, transactionSteps } from './transaction-steps.ts';
import { createEventWriter } from './write-event.ts';
import { createStockEventWriter } from './write-stock-events.ts';

export interface StoreOptions {
  /** Path of the database file; its folder has to exist. */
  readonly file: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** How long a new hold runs. */
  readonly holdTtlMs: number;
  /** Units in one order, whatever the drop's own limit is. */
  readonly quantityPerOrderMax?: number;
  readonly limits?: Partial<GroupCommitLimits>;
  /** `checkpoint-worker` as a file that a thread can run; without it the writer checkpoints by itself. */
  readonly checkpointWorker?: URL;
  /** Told of each committed batch. */
  readonly onBatch?: (batch: CommittedBatch) => void;
  /** Told once when the disk has failed: nothing is written any more, the process should end. */
  readonly onFatal?: (error: Error) => void;
  /** Called with each statement of the writer before it runs; for tests that die in the middle. */
  readonly onStatement?: (sql: string) => void;
}

export interface Store {
  readonly ledger: OrderLedger;
  readonly drops: DropStore;
  readonly catalog: Catalog;
  readonly outbox: Outbox;
  /** Every difference between numbers that should agree; empty when the store is sound. */
  check(): readonly Difference[];
  /** Commands that wait for a commit. */
  queueDepth(): number;
  /** Commits what waits, takes no more, and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens the shop's database, brings it to the newest version and gives its ports.
 * @throws Error with what to do when the file is newer than this program or belongs to another one.
 */
export function openStore(options: StoreOptions): Store {
  const { file, onStatement, checkpointWorker } = options;
  const isAlone = checkpointWorker === undefined;
  const writer = openWriter({ file, isAlone, ...(onStatement && { onStatement }) });
  try {
    migrate(writer);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = openReader(file);
  const { store, outbox, watermark, drain, queueDepth } = assemble(options, writer, reader);
  const check = createCheck(reader);
  const checkpoints = isAlone ? null : startCheckpoints(file, checkpointWorker);

  async function close(): Promise<void> {
    await outbox.settle();
    drain();
    await checkpoints?.stop();
    reader.close();
    // After a failed disk nothing more is asked of it: the next start reads what the log holds.
    if (store.trouble()?.code !== 'ledger.outcome_unknown') shortenLog(writer);
    writer.close();
  }
  let closing: Promise<void> | null = null;

  return {
    ledger: createOrderLedger(store, watermark),
    drops: createDropStore(store),
    catalog: createCatalog(store),
    outbox,
    check,
    queueDepth,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** Only tidies: the next start reads what stands in the log, so a disk that takes nothing does not spoil the end. */
function shortenLog(writer: Database.Database): void {
  try {
    writer.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!isStorageFailure(error) && !isBusy(error)) throw error;
  }
}

function assemble(options: StoreOptions, writer: Database.Database, reader: Database.Database) {
  const { clock, ids, holdTtlMs, quantityPerOrderMax = 10, onBatch, onFatal } = options;
  const facts = createDropFactsCache(writer);
  const watermark = createSoldOutWatermark();
  const effects = createBatchLog();
  const events = createEventWriter(writer, ids);
  const writeStockEvents = createStockEventWriter(writer, { events, facts, watermark });
  const catchUp = createCatchUp(writer, () => {
    facts.clear();
    watermark.clear();
  });
  let outbox: SqliteOutbox | null = null;

  const hooks: BatchHooks = {
    opened: () => void catchUp(),
    kept: () => effects.keep(),
    undone() {
      effects.undo();
      facts.clear();
    },
    closing: () => writeStockEvents(effects.byDrop(), clock.now()),
    committed() {
      watermark.commit();
      effects.reset();
      if (events.takeWritten()) outbox?.committed();
    },
    abandoned() {
      watermark.abandon();
      effects.reset();
      events.takeWritten();
      facts.clear();
    },
  };
  const commits = createGroupCommit({
    steps: transactionSteps(writer),
    hooks,
    limits: { ...commitLimits, ...options.limits },
    ...(onBatch && { onBatch }),
    ...(onFatal && { onFatal }),
    elapsedMs: () => performance.now(),
    afterThisTurn: (callback) => void setImmediate(callback),
  });
  const store: StoreContext = {
    writer,
    reader,
    clock,
    ids,
    holdTtlMs,
    quantityPerOrderMax,
    facts,
    events,
    effects,
    catchUp,
    trouble: commits.trouble,
    write: commits.submit,
  };
  outbox = createOutbox(store);
  return { store, outbox, watermark, drain: commits.drain, queueDepth: commits.depth };
}

/** `data_version` moves when another connection has written; our own commits do not move it. */
function createCatchUp(writer: Database.Database, forget: () => void): () => boolean {
  const select = writer.prepare<[], number>('PRAGMA data_version').pluck();
  let seen = select.get();
  return () => {
    const current = select.get();
    if (current === seen) return false;
    seen = current;
    forget();
    return true;
  };
}
