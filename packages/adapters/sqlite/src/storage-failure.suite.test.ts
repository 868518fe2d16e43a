import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ShopWorld } from '@livedrops/port-suites/shop-world';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createCheck } from './check-store.ts';
import { openTestShop } from './testing/open-test-shop.ts';

const unknown = { ok: false, code: 'ledger.outcome_unknown' };

test('a commit that fails leaves the outcome unknown, is reported once, and reading goes on', async () => {
  let broken = false;
  const fatal: Error[] = [];
  const fault = new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
  const stage = await openTestShop({
    onFatal: (error) => fatal.push(error),
    onStatement(sql) {
      if (broken && sql === 'COMMIT') throw fault;
    },
  });
  const world = new ShopWorld(stage);
  const drop = await world.drop();
  const wish = { userId: world.buyer(), key: 'intent-1' };
  const order = await world.hold(drop, wish);

  broken = true;
  const answers = await Promise.all([world.place(drop), world.stage.ledger.cancel(order)]);
  expect(answers).toMatchObject([unknown, unknown]);
  expect(fatal).toEqual([fault]);

  broken = false;
  expect(await world.place(drop)).toMatchObject(unknown);
  // What the disk holds is not known, so not even a repeat is answered.
  expect(await world.place(drop, wish)).toMatchObject(unknown);
  expect(await stage.drops.announceDue()).toMatchObject(unknown);
  expect(fatal).toHaveLength(1);
  expect(world.look(order).status).toBe('pending');
  expect(world.now(drop).held).toBe(1);

  await world.restart();
  expect(await world.place(drop, wish)).toMatchObject({ ok: true, replayed: true });
  world.expectSound();
  await world.stage.close();
});

test('a disk that takes nothing any more does not spoil the end: what was answered is there at the next start', async () => {
  const tidying: string[] = [];
  const stage = await openTestShop({
    onStatement(sql) {
      if (!sql.includes('wal_checkpoint')) return;
      tidying.push(sql);
      throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL');
    },
  });
  const world = new ShopWorld(stage);
  const order = await world.hold(await world.drop());
  await world.restart();
  expect(tidying).toHaveLength(1);
  expect(world.look(order).status).toBe('pending');
  await expect(world.stage.close()).resolves.toBeUndefined();
});

interface Sale {
  readonly acknowledged: readonly string[];
  readonly refusals: readonly string[];
  readonly fatal: readonly string[];
  readonly afterwards: unknown;
  readonly readable: boolean;
}

/** Windows has no limit on the size of a process's files. */
test.skipIf(process.platform === 'win32')(
  'when no file may grow any more, nothing that was answered is lost and nothing else is answered',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'livedrops-full-'));
    const file = join(folder, 'shop.db');
    const child = fileURLToPath(new URL('./testing/full-disk-child.ts', import.meta.url));
    const script = `trap '' XFSZ; ulimit -f 2000; exec "$0" "$@"`;
    const sale = await new Promise<Sale>((resolve, reject) => {
      execFile('sh', ['-c', script, process.execPath, child, file], (error, stdout) => {
        if (error) reject(error);
        else resolve(JSON.parse(stdout));
      });
    });
    expect(sale.acknowledged.length).toBeGreaterThan(50);
    expect(new Set(sale.refusals)).toEqual(new Set(['ledger.outcome_unknown']));
    expect(sale.fatal).toHaveLength(1);
    expect(sale.afterwards).toMatchObject(unknown);
    expect(sale.readable).toBe(true);

    const db = new Database(file);
    const kept = new Set(db.prepare<[], string>('SELECT order_id FROM orders').pluck().all());
    expect(sale.acknowledged.filter((orderId) => !kept.has(orderId))).toEqual([]);
    expect(kept.size - sale.acknowledged.length).toBeLessThanOrEqual(sale.refusals.length);
    expect(createCheck(db)()).toEqual([]);
    db.close();
    rmSync(folder, { recursive: true, force: true });
  },
  30_000,
);
