import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deliveryChunkMax } from '@livedrops/core/ports/delivery-queue';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import {
  brandId,
  type CreatorId,
  type DropId,
  type NotificationId,
  type UserId,
} from '@livedrops/core/shared/ids';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import { expect, onTestFinished, test } from 'vitest';
import { writeRowsMax } from '../delivery-queue.ts';
import { type DeliveriesOptions, openDeliveries } from '../open-deliveries.ts';

const checkpointWorker = new URL('../checkpoint-worker.ts', import.meta.url);

function openStage(wish: Partial<DeliveriesOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-lock-'));
  const file = join(folder, 'deliveries.db');
  const statements: string[] = [];
  const deliveries = openDeliveries({
    file,
    clock: createFakeClock(),
    ids: createFakeIds(),
    onStatement: (sql) => statements.push(sql),
    ...wish,
  });
  onTestFinished(() => {
    deliveries.close();
    rmSync(folder, { recursive: true, force: true });
  });
  statements.length = 0;
  return { ...deliveries, statements, logBytes: () => statSync(`${file}-wal`).size };
}

const chunk = (fact: number, count: number = deliveryChunkMax) =>
  Array.from({ length: count }, (_, index) => ({
    // Their order in the index is not the order in which they come.
    userId: brandId<UserId>(`${(index * 7919) % 10_007}-user`),
    factId: `fact-${fact}`,
    channel: 'push' as const,
    kind: 'drop.started' as const,
    payload: 'x'.repeat(400),
    dueAt: 0,
  }));

const entry: InboxEntry = {
  notificationId: brandId<NotificationId>('started-1'),
  seq: 1,
  kind: 'drop.started',
  creatorId: brandId<CreatorId>('ondo'),
  dropId: brandId<DropId>('cups'),
  userId: null,
  orderId: null,
  occurredAt: 0,
  facts: '{}',
};

/** The transactions that were begun, and whether each waited for the disk. */
function commitsOf(statements: readonly string[]): readonly ('waits' | 'goes on')[] {
  let level = 'NORMAL';
  return statements.flatMap((sql) => {
    level = /synchronous = (\w+)/.exec(sql)?.[1] ?? level;
    if (!sql.startsWith('COMMIT')) return [];
    return [level === 'FULL' ? ('waits' as const) : ('goes on' as const)];
  });
}

test('the log of a long fan-out goes back into the file while nobody holds the lock', async () => {
  const { queue, logBytes } = openStage({ checkpointWorker });
  const sizes: number[] = [];
  for (let fact = 0; fact < 12; fact += 1) {
    await queue.enqueue(chunk(fact), { isRepeatable: true });
    sizes.push(logBytes());
  }
  // Unbroken it would have 30 MB by now.
  expect(Math.max(...sizes)).toBeLessThan(12 * 2 ** 20);
  expect(await queue.counts()).toEqual({ waiting: 12_000, parked: 0 });
});

test('a thread that cannot run is done without', async () => {
  const { queue } = openStage({ checkpointWorker: new URL('file:///not-there.js') });
  for (let fact = 0; fact < 3; fact += 1) {
    expect(await queue.enqueue(chunk(fact), { isRepeatable: true })).toBe(deliveryChunkMax);
  }
});

test('on a slow machine fewer rows are written together, and all of them in the end', async () => {
  let now = 0;
  const elapsedMs = () => {
    now += 1;
    return now;
  };
  const { queue, statements } = openStage({ elapsedMs });
  expect(await queue.enqueue(chunk(1, writeRowsMax))).toBe(writeRowsMax);
  expect(commitsOf(statements)).toHaveLength(writeRowsMax / 4);
});

test('a commit that takes long makes the next smaller, and a swift one larger again', async () => {
  let [now, commitMs] = [0, 20];
  const { queue, statements } = openStage({
    elapsedMs: () => now,
    onHeld: () => {
      now += commitMs;
    },
  });
  const rowsOf = () =>
    statements
      .splice(0)
      .join('\n')
      .split('COMMIT')
      .slice(0, -1)
      .map((text) => text.split('INSERT INTO deliveries').length - 1);
  await queue.enqueue(chunk(1, 300));
  expect(rowsOf().slice(0, 6)).toEqual([100, 50, 25, 13, 10, 10]);
  commitMs = 1;
  await queue.enqueue(chunk(2, 100));
  expect(rowsOf()).toEqual([10, 20, 30, 40]);
});

test('what nobody would repeat is on the disk when it is said to be kept; a fan-out’s chunk need not be', async () => {
  const { queue, fanOuts, statements } = openStage();
  await fanOuts.open([entry]);
  expect(commitsOf(statements.splice(0))).toEqual(['waits']);
  await queue.enqueue(chunk(1, 1));
  expect(commitsOf(statements.splice(0))).toEqual(['waits']);
  await queue.enqueue(chunk(2, 1), { isRepeatable: true });
  await fanOuts.advance(entry.notificationId, { stage: 'followers', after: null });
  await fanOuts.end([entry.notificationId]);
  expect(commitsOf(statements.splice(0))).toEqual(['goes on', 'goes on', 'goes on']);
});

test('how long the lock was held is told of each transaction, of undone ones too', async () => {
  const held: number[] = [];
  const { queue } = openStage({ onHeld: (heldMs) => held.push(heldMs) });
  await queue.enqueue(chunk(1, 1));
  await queue.claim({ channel: 'push', limit: 1, leaseMs: 1_000 });
  expect(held).toHaveLength(2);
  const [broken] = chunk(2, 1);
  if (!broken) throw new Error('one of them');
  await expect(queue.enqueue([{ ...broken, channel: 'pigeon' as 'push' }])).rejects.toThrow();
  expect(held).toHaveLength(3);
  for (const heldMs of held) expect(heldMs).toBeGreaterThan(0);
  expect(await queue.enqueue(chunk(3, 1))).toBe(1);
});
