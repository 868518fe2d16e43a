import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import { ShopWorld } from '@livedrops/port-suites/shop-world';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCheck } from './check-store.ts';
import { openReader, openWriter } from './open-database.ts';
import { openStore } from './open-store.ts';

let folder: string;
let file: string;
let db: Database.Database;

/** A shop with one unit sold, one held and one free, behind whose back the tests write. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'livedrops-schema-'));
  file = join(folder, 'shop.db');
  const clock = createFakeClock();
  const ids = createFakeIds();
  const holdTtlMs = 300_000;
  const store = openStore({ file, clock, ids, holdTtlMs });
  const never = () => Promise.reject(new Error('This stage has one process and one life'));
  const stage = { ...store, clock, ids, holdTtlMs, beside: never, reopen: never };
  const world = new ShopWorld({ ...stage, differences: store.check });
  const drop = await world.drop({ stock: [3] });
  await world.buy(drop);
  await world.hold(drop);
  await store.close();
  db = openWriter({ file });
});

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the database itself', () => {
  test.each([
    [
      'oversells',
      'UPDATE variants SET remaining = remaining - 2, held = held + 2',
      /remaining >= 0/,
    ],
    ['loses a unit', 'UPDATE variants SET remaining = remaining - 1', /remaining \+ held \+ sold/],
    [
      'sells the unit after the last',
      'INSERT INTO order_units SELECT drop_id, 4, stock_count, order_id FROM order_units',
      /unit_no <= stock_count/,
    ],
    [
      'claims an edition that is larger',
      'INSERT INTO order_units SELECT drop_id, 4, 4, order_id FROM order_units',
      /FOREIGN KEY/,
    ],
    [
      'sells a unit twice',
      `INSERT INTO order_units SELECT drop_id, 1, stock_count, (SELECT max(order_id) FROM orders) FROM order_units`,
      /UNIQUE.*order_units.drop_id, order_units.unit_no/,
    ],
    [
      'uses a key twice for one customer',
      `UPDATE orders SET user_id = 'same', idempotency_key = 'same'`,
      /UNIQUE.*idempotency_key/,
    ],
    ['sells less than one', 'UPDATE orders SET quantity = 0', /quantity > 0/],
    ['invents a status', `UPDATE orders SET status = 'lost'`, /status = 'pending'/],
    ['fails without a reason', `UPDATE orders SET status = 'failed'`, /failure_reason IS NOT NULL/],
    ['rewrites a stock entry', 'UPDATE stock_entries SET delta = 9', /append-only/],
    ['removes a stock entry', 'DELETE FROM stock_entries', /append-only/],
    [
      'returns an order’s units twice',
      `INSERT INTO stock_entries (drop_id, variant_id, delta, reason, order_id, at)
       SELECT drop_id, variant_id, 1, 'expired', order_id, 1 FROM orders
       UNION ALL SELECT drop_id, variant_id, 1, 'cancelled', order_id, 1 FROM orders`,
      /UNIQUE.*stock_entries.order_id/,
    ],
    [
      'keeps two payments for one order',
      `INSERT INTO payments SELECT 'again', order_id, amount_minor, currency, card_last4, state, NULL, 1, 1 FROM payments`,
      /UNIQUE.*payments.order_id/,
    ],
    [
      'tells of a start twice',
      `INSERT INTO outbox (event_id, kind, drop_id, occurred_at, payload, dedupe_key)
       VALUES (1, 'drop.started', 1, 1, 1, 'once'), (2, 'drop.started', 1, 1, 1, 'once')`,
      /UNIQUE.*dedupe_key/,
    ],
    ['ends a drop before its start', 'UPDATE drops SET end_at = start_at', /end_at > start_at/],
    ['sells for nothing', 'UPDATE drops SET price_minor = 0', /price_minor > 0/],
    ['orders from a drop that is not there', `UPDATE orders SET drop_id = 'x'`, /FOREIGN KEY/],
    ['stores text as a number', `UPDATE variants SET position = 'first'`, /cannot store TEXT/],
  ])('refuses a writer that %s', (_, sql, message) => {
    expect(() => db.exec(sql)).toThrow(message);
    expect(createCheck(db)()).toEqual([]);
  });

  test('is written so that a power cut takes nothing that was answered', () => {
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('cannot be written by a reader', () => {
    const reader = openReader(file);
    expect(() => reader.exec('DELETE FROM relay')).toThrow(/readonly/);
    reader.close();
  });
});

test('a start that was told is not told again, even when the mark on the drop is lost', async () => {
  const announce = async () => {
    const holdTtlMs = 1;
    const store = openStore({ file, clock: createFakeClock(), ids: createFakeIds(), holdTtlMs });
    const answer = await store.drops.announceDue();
    await store.close();
    return answer;
  };
  expect(await announce()).toMatchObject({ announced: 1 });
  db.exec('UPDATE drops SET told_start = 0');
  expect(await announce()).toMatchObject({ announced: 0 });
  const told = `SELECT count(*) FROM outbox WHERE kind = 'drop.started'`;
  expect(db.prepare(told).pluck().get()).toBe(1);
});

describe('the check', () => {
  const damage = [
    ['stock adds up', 'UPDATE variants SET held = held + 1'],
    ['entries add up to what remains', `UPDATE variants SET remaining = 2, held = 0`],
    ['units held and sold are in orders', `UPDATE variants SET held = 0, sold = 2`],
    ['a drop is the sum of its variants', 'UPDATE drops SET stock_count = 4'],
    ['a confirmed order has its units', 'DELETE FROM order_units'],
    ['a unit is of its order’s drop', `UPDATE order_units SET drop_id = 'other'`],
    [
      'an order’s entries match its status',
      `UPDATE orders SET status = 'cancelled' WHERE status = 'pending'`,
    ],
    ['orders are in states that exist', `UPDATE orders SET status = 'lost'`],
    ['money belongs to the order’s status', `UPDATE payments SET state = 'refunded'`],
    ['a sold-out mark tells the truth', 'UPDATE drops SET sold_out_at = 1'],
    ['sales by minute add up', 'UPDATE drop_sales SET units = 9'],
    ['rows name rows that exist', 'DELETE FROM products'],
  ] as const;

  test.each(damage)('finds it when not true that %s', (name, sql) => {
    expect(createCheck(db)()).toEqual([]);
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    db.exec(sql);
    const found = createCheck(db)();
    expect(found.map(({ check }) => check)).toContain(name);
    for (const { subject, detail } of found) {
      expect(subject).not.toBe('');
      expect(detail).not.toBe('');
    }
  });

  test('finds every damaged row, not the first one alone', () => {
    db.pragma('foreign_keys = OFF');
    db.exec(
      `DELETE FROM order_units; UPDATE drop_sales SET units = 9; UPDATE drops SET sold_out_at = 1`,
    );
    expect(createCheck(db)().length).toBeGreaterThanOrEqual(3);
  });
});
