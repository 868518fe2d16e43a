import { expect, test } from 'vitest';
import { printReport } from './print-report.ts';
import { type CrowdOptions, runCrowd } from './run-crowd.ts';
import type { ShopClient } from './shop-client.ts';
import { createFakeShop, dropId, refusal } from './testing/fake-shop.ts';

const said: string[] = [];
const options: Omit<CrowdOptions, 'ask'> = {
  buyers: 30,
  seconds: 0.4,
  dropId: undefined,
  thinkMsMax: 0,
  retryPauseMs: 1,
  say: (line) => said.push(line),
};

test('a crowd that outnumbers the stock finds nothing wrong with an honest shop', async () => {
  const report = await runCrowd({ ...options, ask: createFakeShop({ naive: false }) });
  expect(report.broken).toEqual([]);
  expect(report.tally.count('confirmed')).toBeGreaterThan(0);
  expect(report.tally.count('refused: sold-out')).toBeGreaterThan(0);
  expect(report.drops.map(({ drop }) => drop.drop_id)).toEqual([dropId]);
  const text = printReport(report).join('\n');
  expect(text).toContain('Nothing was oversold');
  expect(text).toContain('Tidewater cups');
  expect(text).toMatch(/place order +\d+ +\d/);
});

test('a shop that reads stock and writes it back is found out', async () => {
  const report = await runCrowd({ ...options, ask: createFakeShop({ naive: true }) });
  expect(report.broken.length).toBeGreaterThan(0);
  expect(printReport(report).join('\n')).toContain('The shop broke a promise');
});

test('only the drop that was named is bought from, and an unknown one ends the run', async () => {
  const ask = createFakeShop({ naive: false });
  const report = await runCrowd({ ...options, buyers: 2, ask, dropId });
  expect(report.drops).toHaveLength(1);
  const elsewhere: ShopClient = async (request) =>
    request.path.startsWith('/drops/') ? refusal(404, 'drop-not-found') : ask(request);
  await expect(runCrowd({ ...options, buyers: 1, ask: elsewhere, dropId: 'x' })).rejects.toThrow(
    'drop-not-found',
  );
});

test('accounts of an earlier run are used again', async () => {
  const paths: string[] = [];
  const shop = createFakeShop({ naive: false });
  const ask: ShopClient = async (request) => {
    paths.push(request.path);
    return request.path === '/auth/sign-up/email' ? refusal(409, 'email-taken') : shop(request);
  };
  await runCrowd({ ...options, buyers: 3, seconds: 0, ask });
  expect(paths.filter((path) => path === '/auth/sign-in/email')).toHaveLength(3);
});

test('a busy shop is asked again with the same key, and a lost connection makes no second order', async () => {
  const shop = createFakeShop({ naive: false });
  const keys: string[] = [];
  let failing = 6;
  const ask: ShopClient = async (request) => {
    if (request.path !== '/orders') return shop(request);
    if (request.body && 'idempotency_key' in request.body) {
      keys.push(String(request.body.idempotency_key));
    }
    failing -= 1;
    if (failing > 3) return { ...refusal(503, 'overloaded'), retryAfterMs: 1 };
    if (failing > 0) throw new TypeError('fetch failed');
    return shop(request);
  };
  const report = await runCrowd({ ...options, buyers: 1, seconds: 0.3, ask });
  expect(keys.length).toBeGreaterThan(new Set(keys).size);
  expect(report.broken).toEqual([]);
});
