import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Drop } from '@livedrops/core/drops/drop';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import type { CommittedEvent } from '@livedrops/core/ports/outbox';
import { brandId } from '@livedrops/core/shared/ids';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startTakeInEvents } from './take-in-events.ts';

const eventOf = (seq: number, kind: CommittedEvent['kind']): CommittedEvent => ({
  seq,
  eventId: brandId(`event-${seq}`),
  kind,
  dropId: brandId('drop'),
  userId: null,
  occurredAt: 5,
  payload: '{}',
});

function setUp(tell: (entries: readonly InboxEntry[]) => Promise<void> = async () => {}) {
  const committed: CommittedEvent[] = [];
  const kept: number[] = [];
  const steps: string[] = [];
  const listeners = new Set<() => void>();
  let position = 0;
  const warnings: unknown[] = [];
  const drop = { creator: { creatorId: 'ondo' }, startAt: 9, stockCount: 3 };
  // What the worker does not ask for is not there.
  const ctx = {
    clock: { now: () => 7 },
    drops: { find: () => drop as Drop },
    ledger: { find: () => null },
    inbox: {
      position: () => position,
      append: vi.fn(async (entries: readonly InboxEntry[], through: number) => {
        steps.push('kept');
        kept.push(...entries.map(({ seq }) => seq));
        position = through;
        return { ok: true } as const;
      }),
    },
  };
  const outbox = {
    readAfter: vi.fn((seq: number, limit: number) => committed.slice(seq, seq + limit)),
    onCommit(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const commit = (count: number, kind: CommittedEvent['kind'] = 'drop.started') => {
    for (let made = 0; made < count; made += 1) {
      committed.push(eventOf(committed.length + 1, kind));
    }
    for (const listener of listeners) listener();
  };
  function start() {
    const worker = startTakeInEvents(ctx as never, {
      outbox,
      log: { warn: (facts) => warnings.push(facts) },
      async tell(entries) {
        steps.push('told');
        await tell(entries);
      },
    });
    onTestFinished(() => worker.stop());
    return worker;
  }
  return { ctx, outbox, listeners, kept, steps, warnings, commit, start };
}

const soon = { timeout: 3_000, interval: 2 };

test('news is told before it is kept, at once when it is committed', async () => {
  const { start, commit, kept, steps } = setUp();
  start();
  commit(2);
  await expect.poll(() => kept, soon).toEqual([1, 2]);
  expect(steps).toEqual(['told', 'kept']);
});

test('what could not be told is not kept, and both are done at the next try', async () => {
  let failures = 1;
  const { start, commit, kept, warnings } = setUp(async () => {
    failures -= 1;
    if (failures >= 0) throw new Error('The disk is busy.');
    expect(kept).toEqual([]);
  });
  commit(3);
  start();
  await expect.poll(() => kept, soon).toEqual([1, 2, 3]);
  expect(warnings).toHaveLength(1);
});

test('a backlog is worked off in rounds, and others have their turn between them', async () => {
  const { start, commit, kept } = setUp();
  commit(1_000);
  const seen = new Set<number>();
  start();
  while (kept.length < 1_000) {
    seen.add(kept.length);
    await nextTurn();
  }
  expect(seen.size).toBeGreaterThan(2);
});

test('what is no news costs no commit, and is not read again', async () => {
  const { start, commit, ctx, outbox, kept } = setUp();
  start();
  commit(300, 'stock.changed');
  await expect.poll(() => outbox.readAfter.mock.lastCall?.[0], soon).toBe(200);
  expect(ctx.inbox.append).not.toHaveBeenCalled();
  commit(1);
  await expect.poll(() => kept, soon).toEqual([301]);
});

test('of a long time without news the position is kept, so that a restart does not look through all of it', async () => {
  const { start, commit, ctx } = setUp();
  commit(5_200, 'stock.changed');
  start();
  await expect.poll(() => ctx.inbox.position(), soon).toBe(5_200);
});

test('a stopped worker leaves a backlog where it is', async () => {
  const { start, commit, kept, ctx } = setUp();
  commit(100_000);
  const worker = start();
  await expect.poll(() => kept.length, { timeout: 3_000, interval: 0 }).toBeGreaterThan(0);
  await worker.stop();
  expect(kept.length).toBeLessThan(100_000);
  expect(ctx.inbox.position()).toBe(kept.length);
});

test('a stopped worker listens no more', async () => {
  const { start, commit, kept, listeners } = setUp();
  const worker = start();
  commit(1);
  await expect.poll(() => kept, soon).toEqual([1]);
  await worker.stop();
  expect(listeners.size).toBe(0);
});
