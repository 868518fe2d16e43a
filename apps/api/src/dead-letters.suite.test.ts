import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { expect, onTestFinished, test } from 'vitest';
import { createIds } from './create-ids.ts';
import { runDeadLetters } from './dead-letters.ts';
import { openEmbeddedDeliveries } from './profiles/embedded.ts';

async function openStage(parkedCount: number) {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-dead-'));
  const file = join(folder, 'deliveries.db');
  // The shop runs on; the command line opens the same file beside it.
  const [shop, beside] = [1, 2].map(() =>
    openEmbeddedDeliveries({ file, clock: Date, ids: createIds(Date) }),
  );
  if (!shop || !beside) throw new Error('two of them');
  onTestFinished(() => {
    shop.close();
    beside.close();
    rmSync(folder, { recursive: true });
  });
  await shop.queue.enqueue(
    Array.from({ length: parkedCount }, (_, index) => ({
      userId: brandId<UserId>(`user-${index}`),
      factId: 'fact',
      channel: 'push' as const,
      kind: 'drop.started' as const,
      payload: '{"secret":"not for a screen"}',
      dueAt: 0,
    })),
  );
  const claim = () => shop.queue.claim({ channel: 'push', limit: 100, leaseMs: 60_000 });
  for (let claims = await claim(); claims.length > 0; claims = await claim()) {
    await Promise.all(claims.map((each) => shop.queue.park(each, 'http_503')));
  }
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const run = (...args: string[]) =>
    runDeadLetters({ queue: beside.queue, say, complain: say }, args);
  return { shop, run, said: () => said.splice(0).join('') };
}

test('what is parked is listed with why, and without what it says', async () => {
  const { run, said } = await openStage(2);
  expect(await run('list')).toBe(0);
  const text = said();
  expect(text).toMatch(/^1\t.+\tpush\tdrop\.started\tuser-0\t1 tries\thttp_503\n2\t/);
  expect(text).toContain('2 parked.');
  expect(text).not.toContain('secret');
});

test('one is replayed and another dropped while the shop runs', async () => {
  const { shop, run, said } = await openStage(2);
  expect(await run('replay', '1')).toBe(0);
  expect(await run('drop', '2')).toBe(0);
  expect(said()).toBe('1 is due again.\n2 is given up.\n');
  expect(await shop.queue.counts()).toEqual({ waiting: 1, parked: 0 });
  expect(await run('replay', '2')).toBe(1);
  expect(await run()).toBe(0);
  expect(said()).toContain('Nothing is parked.');
});

test('all are replayed, more than a page of them', async () => {
  const { shop, run, said } = await openStage(700);
  expect(await run('replay', 'all')).toBe(0);
  expect(said()).toBe('700 due again.\n');
  expect(await shop.queue.counts()).toEqual({ waiting: 700, parked: 0 });
});

test.each([[['replay']], [['forget', '1']], [['drop', '1', '2']], [['list', '1']]])(
  '%j is explained and changes nothing',
  async (args) => {
    const { shop, run, said } = await openStage(1);
    expect(await run(...args)).toBe(2);
    expect(said()).toMatch(/^Say dead-letters list/);
    expect(await shop.queue.counts()).toEqual({ waiting: 0, parked: 1 });
  },
);
