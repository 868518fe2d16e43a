import { join } from 'node:path';
import { createMemoryCache } from '@livedrops/adapter-memory/cache';
import { createMemoryEventBus } from '@livedrops/adapter-memory/event-bus';
import { createCheck } from '@livedrops/adapter-sqlite/check-store';
import { openReader } from '@livedrops/adapter-sqlite/open-database';
import { openStore, type StoreOptions } from '@livedrops/adapter-sqlite/open-store';
import { openTestPaymentProvider } from '@livedrops/adapter-sqlite/test-payment-provider';
import { limits } from '@livedrops/contract/limits';
import type { Cache } from '@livedrops/core/ports/cache';
import type { Clock } from '@livedrops/core/ports/clock';
import type { Ids } from '@livedrops/core/ports/ids';

export interface EmbeddedFiles {
  readonly ledgerFile: string;
  readonly bankFile: string;
}

export const filesIn = (dataDir: string): EmbeddedFiles => ({
  ledgerFile: join(dataDir, 'livedrops.db'),
  bankFile: join(dataDir, 'bank.db'),
});

interface ShopOptions extends Pick<StoreOptions, 'onBatch' | 'onFatal' | 'checkpointWorker'> {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly holdTtlMs: number;
}

/** The shop in one process: SQLite for what is kept, memory for what is passed around. */
export function openEmbeddedShop(files: EmbeddedFiles, options: ShopOptions) {
  const { clock } = options;
  const store = openStore({
    file: files.ledgerFile,
    quantityPerOrderMax: limits.quantityPerOrderMax,
    ...options,
  });
  const payments = openTestPaymentProvider({ path: files.bankFile, clock });
  return {
    ...store,
    payments,
    async close() {
      await store.close();
      payments.close();
    },
  };
}

export const openEmbeddedBus = createMemoryEventBus;

export function openEmbeddedCache<Value extends object>(entriesMax: number): Cache<Value> {
  return createMemoryCache<Value>({ entriesMax });
}

/** Every difference between numbers of the store that should agree. Only reads, so a shop may run beside it. */
export function checkEmbeddedShop(files: EmbeddedFiles) {
  const db = openReader(files.ledgerFile);
  try {
    return createCheck(db)();
  } finally {
    db.close();
  }
}
