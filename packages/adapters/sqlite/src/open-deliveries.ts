import type { Clock } from '@livedrops/core/ports/clock';
import type { DeliveryQueue } from '@livedrops/core/ports/delivery-queue';
import type { FanOuts } from '@livedrops/core/ports/fan-outs';
import type { Ids } from '@livedrops/core/ports/ids';
import { createFanOuts } from './deliveries/fan-outs.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { migrate } from './migrate.ts';
import { deliveryQueueSchema } from './migrations/deliveries-0001-queue.ts';
import { fanOutsSchema } from './migrations/deliveries-0002-fan-outs.ts';
import { openWriter } from './open-database.ts';

export interface DeliveriesOptions {
  /** Path of the database file, apart from the orders'; its folder has to exist. */
  readonly file: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Called with each statement before it runs. */
  readonly onStatement?: (sql: string) => void;
}

/** The log goes back into the file inside a commit: 1 MB at a time holds the lock for milliseconds, 16 MB do not. */
const logPagesMax = 250;

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
export function openDeliveries({ file, clock, ids, onStatement }: DeliveriesOptions): Deliveries {
  const db = openWriter({ file, ...(onStatement && { onStatement }) });
  try {
    migrate(db, [deliveryQueueSchema, fanOutsSchema]);
  } catch (error) {
    db.close();
    throw error;
  }
  db.pragma(`wal_autocheckpoint = ${logPagesMax}`);
  const { queue, drain } = createDeliveryQueue(db, { clock, ids });
  return {
    queue,
    fanOuts: createFanOuts(db, clock),
    close() {
      if (!db.open) return;
      drain();
      db.close();
    },
  };
}
