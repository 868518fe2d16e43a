import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * The fastest honest order loop that SQLite allows here: no HTTP, no rules, only the writes that an order cannot do
 * without (take units, order row), `perCommit` of them in one durable transaction. Orders each second for `ms`.
 */
export function measureRawLoop(perCommit: number, ms: number): number {
  const dir = mkdtempSync(join(process.env['LIVEDROPS_BENCH_DIR'] ?? tmpdir(), 'livedrops-raw-'));
  const db = new Database(join(dir, 'raw.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE variants (variant_id TEXT PRIMARY KEY, remaining INTEGER NOT NULL CHECK (remaining >= 0)) STRICT;
    CREATE TABLE orders (order_id TEXT PRIMARY KEY, user_id TEXT NOT NULL, quantity INTEGER NOT NULL,
      idempotency_key TEXT NOT NULL, created_at INTEGER NOT NULL, UNIQUE (user_id, idempotency_key)) STRICT;
    INSERT INTO variants VALUES ('v', 10000000);
  `);
  const take = db.prepare(
    'UPDATE variants SET remaining = remaining - 1 WHERE variant_id = ? AND remaining >= 1',
  );
  const insert = db.prepare('INSERT INTO orders VALUES (?, ?, 1, ?, ?)');
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const startedAt = performance.now();
  let orders = 0;
  while (performance.now() - startedAt < ms) {
    begin.run();
    for (let index = 0; index < perCommit; index += 1) {
      orders += 1;
      take.run('v');
      insert.run(`order-${orders}`, `user-${orders % 500}`, `key-${orders}`, Date.now());
    }
    commit.run();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  db.close();
  rmSync(dir, { recursive: true, force: true });
  return orders / seconds;
}
