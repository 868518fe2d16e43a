import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import type { ShopStage } from '@livedrops/port-suites/shop-stage';
import { openStore, type StoreOptions } from '../open-store.ts';

const holdTtlMs = 300_000;

/** A shop in a database file of its own, which goes when the last stage on it closes. */
export async function openTestShop(wish: Partial<StoreOptions> = {}): Promise<ShopStage> {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-'));
  const clock = createFakeClock();
  const ids = createFakeIds();
  let openStages = 0;

  function openStage(): ShopStage {
    const store = openStore({ file: join(folder, 'shop.db'), clock, ids, holdTtlMs, ...wish });
    openStages += 1;
    async function close(): Promise<void> {
      await store.close();
      openStages -= 1;
    }
    return {
      ...store,
      clock,
      ids,
      holdTtlMs,
      differences: store.check,
      beside: async () => openStage(),
      async reopen() {
        await close();
        return openStage();
      },
      async close() {
        await close();
        if (openStages === 0) rmSync(folder, { recursive: true, force: true });
      },
    };
  }

  return openStage();
}
