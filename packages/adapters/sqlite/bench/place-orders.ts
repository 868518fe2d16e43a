/**
 * Orders a second of the ledger against two bare loops on the same disk: 64 orders a transaction, and one order a
 * transaction. Rounds interleave, so that a noisy neighbour disturbs all three alike.
 * Run: node packages/adapters/sqlite/bench/place-orders.ts [orders a round] [rounds]
 */
import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brandId, type DropId, type UserId } from '@livedrops/core/shared/ids';
import Database from 'better-sqlite3';
import { openStore, type Store } from '../src/open-store.ts';

const ordersARound = Number(process.argv[2] ?? 20_000);
const rounds = Number(process.argv[3] ?? 5);
const atOnce = 64;
const folder = mkdtempSync(join(tmpdir(), 'livedrops-bench-'));
const ids = { next: <Id>() => brandId(randomUUIDv7()) as Id };

interface Contender {
  readonly name: string;
  run(orders: number): Promise<void>;
  close(): Promise<void>;
}

async function ledger(): Promise<Contender> {
  const store = openStore({
    file: join(folder, 'ledger.db'),
    clock: { now: () => Date.now() },
    ids,
    holdTtlMs: 300_000,
  });
  const dropId = await seed(store);
  const variantId = store.drops.find(dropId)?.variants[0]?.variantId ?? null;
  const place = () => {
    const userId = ids.next<UserId>();
    return store.ledger.place({
      orderId: ids.next(),
      userId,
      dropId,
      variantId,
      quantity: 1,
      idempotencyKey: ids.next(),
      fingerprint: `${dropId} ${variantId} 1`,
    });
  };
  return {
    name: 'ledger, 64 waiting',
    async run(orders) {
      let left = orders;
      const buyer = async () => {
        while (left > 0) {
          left -= 1;
          const placed = await place();
          if (placed.ok) continue;
          // A stalled disk: come again, as a client would.
          if (placed.code !== 'ledger.overloaded') throw new Error(placed.code);
          left += 1;
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, buyer));
    },
    async close() {
      if (store.check().length > 0) throw new Error('The store does not add up');
      await store.close();
    },
  };
}

async function seed(store: Store): Promise<DropId> {
  const creatorId = ids.next<never>();
  const productId = ids.next<never>();
  const dropId = ids.next<DropId>();
  const price = { amountMinor: 6800, currency: 'EUR' };
  const creator = {
    creatorId,
    handle: 'ondo',
    profileName: 'Studio Ondo',
    bio: '',
    hue: 38,
    avatar: null,
  };
  await store.catalog.putCreator(creator);
  const item = { title: 'Cups', description: '', category: 'Ceramics', images: [], hue: 38 };
  await store.catalog.createProduct({ productId, creatorId, price, ...item });
  const made = await store.drops.create({
    dropId,
    creatorId,
    productId,
    price,
    startAt: Date.now() - 1_000,
    endAt: Date.now() + 3_600_000,
    perCustomerLimit: 2,
    draft: false,
    variants: [{ variantId: ids.next(), name: 'Standard', stockCount: 10_000_000 }],
  });
  if (!made.ok) throw new Error(made.code);
  return dropId;
}

/** The least that could be called an order: take one, write the row under its key, write an event. */
function bareLoop(name: string, ordersATransaction: number): Contender {
  const db = new Database(join(folder, `bare-${ordersATransaction}.db`));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE stock (id INTEGER PRIMARY KEY, remaining INTEGER NOT NULL CHECK (remaining >= 0)) STRICT;
    INSERT INTO stock VALUES (1, 100000000);
    CREATE TABLE orders (order_id TEXT PRIMARY KEY, user_id TEXT NOT NULL, quantity INTEGER NOT NULL,
      status TEXT NOT NULL, created_at INTEGER NOT NULL, key TEXT NOT NULL, UNIQUE (user_id, key)) STRICT;
    CREATE TABLE outbox (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, payload TEXT NOT NULL) STRICT;`);
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const take = db.prepare(
    'UPDATE stock SET remaining = remaining - 1 WHERE id = 1 AND remaining >= 1',
  );
  const order = db.prepare('INSERT INTO orders VALUES (?, ?, 1, ?, ?, ?)');
  const event = db.prepare('INSERT INTO outbox (kind, payload) VALUES (?, ?)');
  return {
    name,
    async run(orders) {
      for (let done = 0; done < orders; done += ordersATransaction) {
        begin.run();
        for (let one = 0; one < ordersATransaction; one += 1) {
          const orderId = randomUUIDv7();
          take.run();
          order.run(orderId, randomUUIDv7(), 'pending', Date.now(), randomUUIDv7());
          event.run('order.held', `{"order_id":"${orderId}"}`);
        }
        commit.run();
      }
    },
    async close() {
      db.close();
    },
  };
}

const contenders = [
  await ledger(),
  bareLoop('bare loop, 64 a transaction', 64),
  bareLoop('bare loop, 1 a transaction', 1),
];
const seen = new Map<string, { rate: number; cpuUs: number }[]>();
for (let round = 0; round < rounds; round += 1) {
  for (const contender of contenders) {
    const orders = contender.name.endsWith(' 1 a transaction') ? ordersARound / 10 : ordersARound;
    const cpu = process.cpuUsage();
    const startedAt = performance.now();
    await contender.run(orders);
    const elapsedMs = performance.now() - startedAt;
    const used = process.cpuUsage(cpu);
    const figures = seen.get(contender.name) ?? [];
    figures.push({
      rate: (orders / elapsedMs) * 1_000,
      cpuUs: (used.user + used.system) / orders,
    });
    seen.set(contender.name, figures);
  }
}
const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
for (const [name, figures] of seen) {
  const rate = Math.round(median(figures.map((figure) => figure.rate)));
  const cpuUs = median(figures.map((figure) => figure.cpuUs)).toFixed(1);
  console.log(`${name.padEnd(30)} ${String(rate).padStart(7)} orders/s  ${cpuUs} µs CPU an order`);
}
for (const contender of contenders) await contender.close();
rmSync(folder, { recursive: true, force: true });
