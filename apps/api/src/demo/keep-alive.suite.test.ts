import { mkdtempSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@livedrops/adapter-sqlite/open-store';
import {
  openTestPaymentProvider,
  type TestPaymentProvider,
} from '@livedrops/adapter-sqlite/test-payment-provider';
import { expireHolds } from '@livedrops/core/orders/expire-holds';
import { placeOrder } from '@livedrops/core/orders/place-order';
import type { UserId } from '@livedrops/core/shared/ids';
import { settings } from '@livedrops/core/testing/samples';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createSeedingIds, demoId } from './demo-ids.ts';
import { planWorld } from './plan-world.ts';
import { playWorld } from './play-world.ts';
import { createRandom } from './random.ts';
import { smallEditionMax, startRoller } from './roller.ts';
import { startTrickle } from './trickle.ts';

// The demo as it runs for hours, on the real store and on a clock that is moved by hand.
vi.setConfig({ testTimeout: 30_000 });

const now = 1_795_371_600_000;
const minuteMs = 60_000;
const log = { warn: vi.fn() };
const folder = mkdtempSync(join(tmpdir(), 'livedrops-alive-'));
let store: Store;
let bank: TestPaymentProvider;
let seeding: number | null = now;
const clock = { now: () => seeding ?? Date.now() };
const ids = createSeedingIds(clock, createRandom(7));

function open(name: string): void {
  const { holdTtlMs } = settings;
  store = openStore({ file: join(folder, `${name}.db`), clock, ids, holdTtlMs });
  bank = openTestPaymentProvider({ path: join(folder, `${name}-bank.db`), clock });
}

async function close(): Promise<void> {
  await store.close();
  bank.close();
}

beforeAll(async () => {
  open('seeded');
  const setClock = (instant: number) => {
    seeding = instant;
  };
  await playWorld(ctx(), { plan: planWorld(now), now, setClock });
  seeding = null;
  await close();
}, 30_000);
afterAll(async () => rm(folder, { recursive: true, force: true }));

beforeEach(async (context) => {
  vi.useFakeTimers({ now, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  log.warn.mockClear();
  await copyFile(join(folder, 'seeded.db'), join(folder, `${context.task.id}.db`));
  open(context.task.id);
});
afterEach(async () => {
  vi.useRealTimers();
  expect(store.check()).toEqual([]);
  await close();
});

function ctx() {
  const { ledger, drops, catalog } = store;
  return { clock, ids, ledger, drops, catalog, payments: bank, settings };
}

function list(phase: 'live' | 'upcoming') {
  return store.drops.list({ phase, limit: 100, now: Date.now() });
}

/** Lets the demo run; commits need turns of the real event loop between the moved timers. */
async function pass(ms: number, stepMs = 5_000): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    await vi.advanceTimersByTimeAsync(stepMs);
  }
  await expireHolds(ctx(), { batchSize: 100 });
}

test('for an hour there are three drops that sell, one about to start, and some later', async () => {
  const roller = startRoller(ctx(), log);
  await pass(10_000);
  for (let looks = 0; looks < 12; looks += 1) {
    const upcoming = list('upcoming');
    expect(list('live').filter(({ remaining }) => remaining > 0).length).toBeGreaterThanOrEqual(3);
    expect(list('live').length).toBeLessThan(16);
    expect((upcoming[0]?.startAt ?? 0) - Date.now()).toBeLessThanOrEqual(2 * minuteMs + 5_000);
    expect(upcoming.length).toBeGreaterThanOrEqual(5);
    await pass(5 * minuteMs, minuteMs);
  }
  expect(log.warn).not.toHaveBeenCalled();
  await roller.stop();
});

test('after a night switched off, three drops sell within ten seconds and one starts within a minute', async () => {
  vi.setSystemTime(now + 12 * 60 * minuteMs);
  expect(list('live')).toEqual([]);
  const roller = startRoller(ctx(), log);
  await pass(10_000, 1_000);
  expect(list('live')).toHaveLength(3);
  expect((list('upcoming')[0]?.startAt ?? 0) - Date.now()).toBeLessThanOrEqual(minuteMs);
  await roller.stop();
});

test('when a crowd buys everything, new drops come no faster than they can be looked at', async () => {
  const roller = startRoller(ctx(), log);
  const everyDrop = () =>
    list('live').flatMap(({ dropId, variants }) =>
      variants.map((variant) => ({ dropId, ...variant })),
    );
  let buyers = 0;
  for (let rounds = 0; rounds < 10; rounds += 1) {
    await pass(6_000, 2_000);
    for (const { dropId, variantId, remaining } of everyDrop()) {
      const commands = Array.from({ length: remaining }, (_, index) => ({
        actor: { userId: demoId<UserId>('buyer', 10_000 + buyers + index), role: 'user' } as const,
        dropId,
        variantId,
        quantity: 1,
        idempotencyKey: 'crowd',
      }));
      buyers += remaining;
      await Promise.all(commands.map(async (command) => placeOrder(ctx(), command)));
    }
  }
  expect(list('live').length).toBeLessThanOrEqual(9);
  await roller.stop();
});

test('no product is live or announced twice at once', async () => {
  const roller = startRoller(ctx(), log);
  await pass(60 * minuteMs, minuteMs);
  const products = [...list('live'), ...list('upcoming')].map(({ product }) => product.productId);
  expect(new Set(products).size).toBe(products.length);
  await roller.stop();
});

test('the trickle sells some units a minute and leaves a quarter of every drop that is not small', async () => {
  const soldNow = () => list('live').reduce((sum, { sold }) => sum + sold, 0);
  const before = soldNow();
  const trickle = startTrickle(ctx(), { log, ordersPerMinute: 60 });
  await pass(4 * minuteMs, 1_000);
  expect(soldNow()).toBeGreaterThan(before + 20);
  for (const { product, stockCount, remaining } of list('live')) {
    // These two were nearly gone when the visitor came in.
    if (/Night Bus|Signals/.test(product.title) || stockCount <= smallEditionMax) continue;
    expect(remaining).toBeGreaterThanOrEqual(Math.floor(stockCount * 0.25) - 2);
  }
  await trickle.stop();
  expect(log.warn).not.toHaveBeenCalled();
});

test('a trickle of nothing buys nothing', async () => {
  const head = store.outbox.headSeq();
  const trickle = startTrickle(ctx(), { log, ordersPerMinute: 0 });
  await vi.advanceTimersByTimeAsync(5 * minuteMs);
  await trickle.stop();
  expect(store.outbox.headSeq()).toBe(head);
});
