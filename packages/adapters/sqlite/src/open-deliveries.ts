import type { Clock } from '@livedrops/core/ports/clock';
import type { DeliveryQueue } from '@livedrops/core/ports/delivery-queue';
import type { FanOuts } from '@livedrops/core/ports/fan-outs';
import type { Ids } from '@livedrops/core/ports/ids';
import { createFanOuts } from './deliveries/fan-outs.ts';
import { createWriteLock } from './deliveries/write-lock.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { migrate } from './migrate.ts';
import { deliveryQueueSchema } from './migrations/deliveries-0001-queue.ts';
import { fanOutsSchema } from './migrations/deliveries-0002-fan-outs.ts';
import { openWriter } from './open-database.ts';
import { startCheckpoints } from './start-checkpoints.ts';

export interface DeliveriesOptions {
  /** Path of the database file, apart from the orders'; its folder has to exist. */
  readonly file: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** `checkpoint-worker` as a file that a thread can run; without it commits take the log back themselves. */
  readonly checkpointWorker?: URL;
  /** Told how long each transaction has held the write lock, and with it the event loop. */
  readonly onHeld?: (heldMs: number) => void;
  /** Monotonic milliseconds. */
  readonly elapsedMs?: () => number;
  /** Called with each statement before it runs. */
  readonly onStatement?: (sql: string) => void;
}

export interface Deliveries {
  readonly queue: DeliveryQueue;
  readonly fanOuts: FanOuts;
  /** Commits what waits and closes the file. Safe to call twice. */
  close(): void;
}

/**
 * Opens the database file of what is still to be told and brings it to the newest version.
 * @throws Error with what to do when the file is newer than this program or belongs to another one.
 */
export function openDeliveries(options: DeliveriesOptions): Deliveries {
  const { file, clock, ids, checkpointWorker, onStatement } = options;
  const { onHeld = () => undefined, elapsedMs = () => performance.now() } = options;
  const db = openWriter({ file, ...(onStatement && { onStatement }) });
  try {
    migrate(db, [deliveryQueueSchema, fanOutsSchema]);
  } catch (error) {
    db.close();
    throw error;
  }
  const lock = createWriteLock(db, {
    startCheckpoints: checkpointWorker ? () => startCheckpoints(file, checkpointWorker) : null,
    onHeld,
  });
  const { queue, drain } = createDeliveryQueue(db, { clock, ids, lock, elapsedMs });
  return {
    queue,
    fanOuts: createFanOuts(db, { clock, lock }),
    close() {
      if (!db.open) return;
      drain();
      lock.close();
      db.close();
    },
  };
}
