import { mkdtempSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openStore } from '@livedrops/adapter-sqlite/open-store';
import { openTestPaymentProvider } from '@livedrops/adapter-sqlite/test-payment-provider';
import { listDrops } from '@livedrops/core/drops/list-drops';
import { listOrders } from '@livedrops/core/orders/list-orders';
import { settings } from '@livedrops/core/testing/samples';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSeedingIds } from './demo-ids.ts';
import { demoShopper, demoUsers } from './demo-users.ts';
import { type DemoFiles, type SeedDemoOptions, seedDemo } from './seed-demo.ts';

const now = 1_795_371_600_000 + 123_456;
const folder = mkdtempSync(join(tmpdir(), 'livedrops-demo-'));
/** Far more than a seed takes: a busy machine must not fail it. */
const seedMsMax = 30_000;
const files: DemoFiles = {
  ledgerFile: join(folder, 'data', 'livedrops.db'),
  bankFile: join(folder, 'data', 'bank.db'),
};

const openShop: SeedDemoOptions['openShop'] = ({ ledgerFile, bankFile }, { clock, ids }) => {
  const store = openStore({ file: ledgerFile, clock, ids, holdTtlMs: settings.holdTtlMs });
  const payments = openTestPaymentProvider({ path: bankFile, clock });
  return {
    ...store,
    payments,
    async close() {
      await store.close();
      payments.close();
    },
  };
};

/** A disk so slow that the queue is full now and then: the seed has to come out whole all the same. */
const openSlowShop: SeedDemoOptions['openShop'] = (drafts, machine) => {
  const shop = openShop(drafts, machine);
  let writes = 0;
  const isFull = () => {
    writes += 1;
    return writes % 100 === 0;
  };
  const overloaded = { ok: false, code: 'ledger.overloaded' } as const;
  const { ledger } = shop;
  const slowLedger: typeof ledger = {
    ...ledger,
    place: async (command) => (isFull() ? overloaded : ledger.place(command)),
    startPayment: async (command) => (isFull() ? overloaded : ledger.startPayment(command)),
    settlePayment: async (command) => (isFull() ? overloaded : ledger.settlePayment(command)),
  };
  return { ...shop, ledger: slowLedger };
};

const ensureUsers = vi.fn<SeedDemoOptions['ensureUsers']>(async () => {});
const options: SeedDemoOptions = { files, settings, now, openShop, ensureUsers };

afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('a seeded demo', () => {
  let shop: ReturnType<typeof reopen>;

  function reopen() {
    const clock = { now: () => now + 1000 };
    const ids = createSeedingIds(clock, Math.random);
    const store = openStore({ file: files.ledgerFile, clock, ids, holdTtlMs: settings.holdTtlMs });
    return { ...store, clock, bank: openTestPaymentProvider({ path: files.bankFile, clock }) };
  }

  beforeAll(async () => {
    expect(await seedDemo({ ...options, openShop: openSlowShop })).toBe('seeded');
    shop = reopen();
  }, seedMsMax);
  afterAll(async () => {
    await shop.close();
    shop.bank.close();
  });

  test('leaves no draft behind and agrees with itself in every number', async () => {
    expect(
      (await readdir(join(folder, 'data'))).filter((name) => name.includes('seeding')),
    ).toEqual([]);
    expect(shop.check()).toEqual([]);
  });

  test('shows three drops that sell and one whose last units are all held', () => {
    const { items } = listDrops(shop, { phase: 'live', limit: 20 });
    expect(
      Object.fromEntries(
        items.map(({ product, remaining, held, stockCount }) => [
          product.title,
          [remaining, held, stockCount],
        ]),
      ),
    ).toEqual({
      'Tidewater cups, set of three': [41, 6, 120],
      'Night Bus EP, pink pressing': [8, 3, 60],
      'Signal caps, base kit': [162, 7, 200],
      'Signals, screen print': [0, 3, 50],
    });
  });

  test('shows sales in the last minutes, so that a meter has a past', () => {
    const cups = listDrops(shop, { phase: 'live', limit: 20 }).items.find(({ product }) =>
      product.title.startsWith('Tidewater'),
    );
    expect(cups?.salesByMinute.filter((units) => units > 0).length).toBeGreaterThan(8);
  });

  test('starts the next drop within a minute and has a week of others', () => {
    const { items } = listDrops(shop, { phase: 'upcoming', limit: 20 });
    expect((items[0]?.startAt ?? 0) - now).toBeLessThanOrEqual(60_000);
    expect(items).toHaveLength(9);
  });

  test('tells of drops that are gone, how fast they went, and announced each once', () => {
    const { items } = listDrops(shop, { phase: 'ended', limit: 50 });
    expect(items).toHaveLength(18);
    const [candles, lamp] = items;
    expect((candles?.soldOutAt ?? 0) - (candles?.startAt ?? 0)).toBe(252_000);
    expect((lamp?.soldOutAt ?? 0) - (lamp?.startAt ?? 0)).toBe(58_000);
    const events = shop.outbox.readAfter(0, 100_000);
    const started = events.filter(({ kind }) => kind === 'drop.started');
    expect(started).toHaveLength(22);
    expect(events.filter(({ kind }) => kind === 'drop.ended')).toHaveLength(18);
    expect(shop.outbox.relayedSeq()).toBe(shop.outbox.headSeq());
  });

  test('makes all 29 products browsable, each with pictures that the storefront ships', async () => {
    const page = shop.catalog.listProducts({ page: 1, perPage: 100, sort: 'ending', now });
    expect(page.total).toBe(29);
    const shipped = new Set(
      await readdir(join(import.meta.dirname, '../../../storefront/public/pictures')),
    );
    const named = page.items.flatMap(({ images }) =>
      images.flatMap(({ url, widths, width }) =>
        widths.flatMap((other) =>
          ['avif', 'webp'].map((type) =>
            basename(url).replace(`-${width}.webp`, `-${other}.${type}`),
          ),
        ),
      ),
    );
    expect(named.filter((name) => !shipped.has(name))).toEqual([]);
    expect(new Set(named).size).toBe(shipped.size);
  });

  test('gives the shopper a past with each way an order can go', () => {
    const actor = { userId: demoShopper.userId, role: 'user' } as const;
    const { items } = listOrders(shop, { actor, limit: 20 });
    expect(items.map(({ status, item }) => [item.title, status])).toEqual([
      ['Morning mug and saucer', 'confirmed'],
      ['Harvest stool', 'confirmed'],
      ['Pocket 35 camera, cream', 'confirmed'],
      ['Year of notebooks, five', 'cancelled'],
      ['Breeze desk fan', 'failed'],
    ]);
    expect(items[2]?.timeline.map(({ kind }) => kind)).toContain('payment_declined');
    expect(items[4]?.failureReason).toBe('hold_expired');
    expect(items[0]?.unitNumbers).toHaveLength(items[0]?.quantity ?? 0);
  });

  test('has taken the money of every confirmed order and of no other', () => {
    const approved = shop.bank.listCharges().filter(({ state }) => state === 'approved');
    const confirmed = shop.outbox.readAfter(0, 100_000).filter((e) => e.kind === 'order.confirmed');
    expect(approved).toHaveLength(confirmed.length);
    expect(shop.ledger.duePayments(10)).toEqual([]);
  });

  test('is kept as it is by a second start', async () => {
    const head = shop.outbox.headSeq();
    expect(await seedDemo({ ...options, now: now + 86_400_000 })).toBe('kept');
    expect(shop.outbox.headSeq()).toBe(head);
    expect(ensureUsers).toHaveBeenLastCalledWith(demoUsers);
  });
});

test(
  'a seed that was cut off is begun again from nothing',
  async () => {
    const broken: DemoFiles = {
      ledgerFile: join(folder, 'again', 'livedrops.db'),
      bankFile: join(folder, 'again', 'bank.db'),
    };
    const cutOff: SeedDemoOptions['openShop'] = (drafts, machine) => {
      const shop = openShop(drafts, machine);
      let orders = 0;
      const place: typeof shop.ledger.place = async (command) => {
        orders += 1;
        if (orders > 30) throw new Error('the power went');
        return shop.ledger.place(command);
      };
      return { ...shop, ledger: { ...shop.ledger, place } };
    };
    await expect(seedDemo({ ...options, files: broken, openShop: cutOff })).rejects.toThrow(
      'power',
    );
    expect(await readdir(join(folder, 'again'))).not.toContain('livedrops.db');
    await writeFile(`${broken.ledgerFile}.seeding-wal`, 'what a kill leaves');
    expect(await seedDemo({ ...options, files: broken })).toBe('seeded');
    expect((await readdir(join(folder, 'again'))).toSorted()).toEqual(['bank.db', 'livedrops.db']);
  },
  seedMsMax,
);
