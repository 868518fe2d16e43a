import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@livedrops/adapter-sqlite/migrate';
import { openWriter } from '@livedrops/adapter-sqlite/open-database';
import type Database from 'better-sqlite3';

const buyerCount = 500;
const price = 6_800;

interface RawLoopResult {
  readonly perSecond: number;
  /** CPU of one order. */
  readonly cpuUs: number;
}

/**
 * The fastest honest order loop that SQLite allows here, orders each second for `ms`: no HTTP, no rules and no look-ups, only
 * what one order leaves on the disk, `perCommit` of them in one durable transaction. The same rows as the shop writes (units
 * taken, order, stock entry, event; at the end of each commit the event with the new stock), in the shop's own tables with
 * their checks and indexes, in a file opened as the shop opens its own, on the same file system. A baseline that writes less
 * than an order would compare different work.
 */
export function measureRawLoop(perCommit: number, ms: number): RawLoopResult {
  const dir = mkdtempSync(join(process.env['LIVEDROPS_BENCH_DIR'] ?? tmpdir(), 'livedrops-raw-'));
  const db = openWriter({ file: join(dir, 'raw.db') });
  migrate(db);
  const dropId = seed(db);
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const order = prepareOrder(db, dropId);
  const tellStock = prepareStock(db, dropId);
  const buyers = Array.from({ length: buyerCount }, () => randomUUIDv7());
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  let orders = 0;
  while (performance.now() - startedAt < ms) {
    begin.run();
    for (let index = 0; index < perCommit; index += 1) {
      orders += 1;
      order(buyers[orders % buyerCount] ?? '', `${dropId}-${orders}`);
    }
    tellStock(orders);
    commit.run();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  db.close();
  rmSync(dir, { recursive: true, force: true });
  return { perSecond: orders / seconds, cpuUs: (user + system) / orders };
}

const stockCount = 10_000_000;
const variantId = randomUUIDv7();

function seed(db: Database.Database): string {
  const [creatorId, productId, dropId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  db.prepare(`
    INSERT INTO creators (creator_id, handle, profile_name, bio, hue, search_text)
    VALUES (?, 'bench', 'Bench', '', 38, 'bench')`).run(creatorId);
  db.prepare(
    `INSERT INTO products VALUES (?, ?, 'Ceramics', ${price}, 'EUR', 38, 0, 1, 'Cups', 'cups', '[]', '')`,
  ).run(productId, creatorId);
  db.prepare(`
    INSERT INTO drops (drop_id, creator_id, product_id, start_at, end_at, price_minor, currency, per_customer_limit, draft,
                       created_at, version, low, stock_count)
    VALUES (?, ?, ?, 0, 1, ${price}, 'EUR', 100, 0, 0, 1, 0, ${stockCount})`).run(
    dropId,
    creatorId,
    productId,
  );
  db.prepare(
    `INSERT INTO variants VALUES (?, ?, 0, 'Mixed set', ${stockCount}, ${stockCount}, 0, 0)`,
  ).run(dropId, variantId);
  return dropId;
}

function prepareOrder(
  db: Database.Database,
  dropId: string,
): (userId: string, idempotencyKey: string) => void {
  const take = db.prepare(`
    UPDATE variants SET remaining = remaining - 1, held = held + 1
    WHERE drop_id = ? AND variant_id = ? AND remaining >= 1`);
  const insertOrder = db.prepare(`
    INSERT INTO orders (order_id, user_id, drop_id, variant_id, quantity, unit_price_minor, currency, status, created_at,
                        hold_expires_at, idempotency_key, fingerprint)
    VALUES (?, ?, ?, ?, 1, ${price}, 'EUR', 'pending', ?, ?, ?, ?)`);
  const insertEntry = db.prepare(`
    INSERT INTO stock_entries (drop_id, variant_id, delta, reason, order_id, at) VALUES (?, ?, -1, 'held', ?, ?)`);
  const insertEvent = db.prepare(`
    INSERT INTO outbox (event_id, kind, drop_id, user_id, occurred_at, payload) VALUES (?, 'order.held', ?, ?, ?, ?)`);
  const fingerprint = `${dropId} only 1`;

  return (userId, idempotencyKey) => {
    const orderId = randomUUIDv7();
    const now = Date.now();
    const until = now + 3_600_000;
    take.run(dropId, variantId);
    const wish = [dropId, variantId, now, until, idempotencyKey, fingerprint] as const;
    insertOrder.run(orderId, userId, ...wish);
    insertEntry.run(dropId, variantId, orderId, now);
    const payload = `{"order_id":"${orderId}","drop_id":"${dropId}","status":"pending"}`;
    insertEvent.run(randomUUIDv7(), dropId, userId, now, payload);
  };
}

function prepareStock(db: Database.Database, dropId: string): (held: number) => void {
  const insertEvent = db.prepare(`
    INSERT INTO outbox (event_id, kind, drop_id, occurred_at, payload) VALUES (?, 'stock.changed', ?, ?, ?)`);
  const updateDrop = db.prepare(
    'UPDATE drops SET stock_seq = ?, sold_out_at = NULL, low = 0 WHERE drop_id = ?',
  );
  return (held) => {
    const counts = `"stock_count":${stockCount},"remaining":${stockCount - held},"held":${held},"sold":0`;
    const payload = `{"drop_id":"${dropId}",${counts},"variants":[{"variant_id":"${variantId}",${counts}}]}`;
    const { lastInsertRowid } = insertEvent.run(randomUUIDv7(), dropId, Date.now(), payload);
    updateDrop.run(lastInsertRowid, dropId);
  };
}
