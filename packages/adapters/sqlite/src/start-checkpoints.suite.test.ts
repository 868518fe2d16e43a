import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import { ShopWorld } from '@livedrops/port-suites/shop-world';
import Database from 'better-sqlite3';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore } from './open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'livedrops-checkpoints-'));
const file = join(folder, 'shop.db');
const worker = new URL('checkpoint-worker.ts', import.meta.url);

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Orders in the database file itself, without the log beside it. */
function ordersInFile(): number {
  const copy = join(folder, 'copy.db');
  copyFileSync(file, copy);
  const db = new Database(copy);
  try {
    return db.prepare<[], number>('SELECT count(*) FROM orders').pluck().get() ?? 0;
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

test('a thread beside the writer brings what is committed into the file, and ends with the store', async () => {
  const clock = createFakeClock();
  const ids = createFakeIds();
  const holdTtlMs = 300_000;
  const store = openStore({ file, clock, ids, holdTtlMs, checkpointWorker: worker });
  const never = () => Promise.reject(new Error('There is one stage.'));
  const world = new ShopWorld({
    ...store,
    clock,
    ids,
    holdTtlMs,
    beside: never,
    reopen: never,
    differences: store.check,
  });
  const drop = await world.drop({ stock: [90] });
  await Promise.all(Array.from({ length: 60 }, () => world.place(drop)));
  await vi.waitFor(() => expect(ordersInFile()).toBe(60), { timeout: 10_000, interval: 50 });
  world.expectSound();
  await store.close();
});
