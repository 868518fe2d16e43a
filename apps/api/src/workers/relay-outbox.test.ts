import type { CommittedEvent } from '@livedrops/core/ports/outbox';
import { brandId, type DropId, type EventId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type RelayOptions, relayOutbox } from './relay-outbox.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const event = (seq: number): CommittedEvent => ({
  seq,
  eventId: brandId<EventId>(`event-${seq}`),
  kind: 'drop.started',
  dropId: brandId<DropId>('drop'),
  userId: null,
  occurredAt: 0,
  payload: '{}',
});

function setUp(options: Partial<RelayOptions> & { readonly relayedBefore?: number } = {}) {
  const committed: CommittedEvent[] = [];
  const published: number[] = [];
  const listeners = new Set<() => void>();
  let relayed = options.relayedBefore ?? 0;
  const outbox = {
    readAfter: vi.fn((seq: number, limit: number) =>
      committed.filter((one) => one.seq > seq).slice(0, limit),
    ),
    relayedSeq: () => relayed,
    markRelayed: vi.fn(async (seq: number) => {
      relayed = seq;
    }),
    onCommit: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const bus = {
    publish: vi.fn(async (events: readonly CommittedEvent[]) => {
      published.push(...events.map(({ seq }) => seq));
    }),
  };
  const failures: unknown[] = [];
  const commitQuietly = (count: number) => {
    for (let made = 0; made < count; made += 1) committed.push(event(committed.length + 1));
  };
  const commit = (count: number) => {
    commitQuietly(count);
    for (const listener of listeners) listener();
  };
  const start = () =>
    relayOutbox({ outbox, bus, onFailure: (error) => failures.push(error), ...options });
  return {
    outbox,
    bus,
    published,
    failures,
    commit,
    commitQuietly,
    start,
    listeners,
    relayed: () => relayed,
  };
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test('what is committed is published in order, once for each turn of the event loop', async () => {
  const { start, commit, published, bus } = setUp();
  start();
  await vi.advanceTimersByTimeAsync(1);
  commit(2);
  commit(1);
  expect(published).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(published).toEqual([1, 2, 3]);
  expect(bus.publish).toHaveBeenCalledOnce();
});

test('the relay goes on where it stood: what was committed while it was away is published', async () => {
  const { start, commit, published } = setUp({ relayedBefore: 2 });
  commit(4);
  start();
  await vi.advanceTimersByTimeAsync(1);
  expect(published).toEqual([3, 4]);
});

test('a backlog is read in batches', async () => {
  const { start, commit, published, outbox } = setUp({ batchSizeMax: 10 });
  commit(25);
  start();
  await vi.advanceTimersByTimeAsync(5);
  expect(published).toEqual(upTo(25));
  for (const [, limit] of outbox.readAfter.mock.calls) expect(limit).toBe(10);
});

test('events that are committed while the bus is busy follow without a wait', async () => {
  const { start, commit, published, bus } = setUp();
  const taken: (() => void)[] = [];
  bus.publish.mockImplementationOnce(async (events) => {
    await new Promise<void>((resolve) => taken.push(resolve));
    published.push(...events.map(({ seq }) => seq));
  });
  commit(1);
  start();
  await vi.advanceTimersByTimeAsync(1);
  commit(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(published).toEqual([]);
  taken[0]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(published).toEqual([1, 2, 3]);
});

test('the position is written down at most once a second', async () => {
  const { start, commit, outbox, relayed } = setUp();
  start();
  for (let tenth = 0; tenth < 25; tenth += 1) {
    commit(1);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(outbox.markRelayed.mock.calls.length).toBeLessThanOrEqual(3);
  await vi.advanceTimersByTimeAsync(1000);
  expect(relayed()).toBe(25);
  outbox.markRelayed.mockClear();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(outbox.markRelayed).not.toHaveBeenCalled();
});

test('commits that nobody tells of, by another process, are found by looking now and then', async () => {
  const { start, commitQuietly, published } = setUp();
  start();
  await vi.advanceTimersByTimeAsync(1);
  commitQuietly(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(published).toEqual([1, 2]);
});

test('a bus that fails loses nothing: the same events are published again, and the failure is told', async () => {
  const { start, commit, published, bus, failures } = setUp();
  bus.publish.mockRejectedValueOnce(new Error('bus away'));
  start();
  commit(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(published).toEqual([]);
  expect(failures).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(published).toEqual([1, 2]);
});

test('a store that cannot be read or marked for a moment does not end the relay', async () => {
  const { start, commit, published, outbox, failures, relayed } = setUp();
  outbox.readAfter.mockImplementationOnce(() => {
    throw new Error('disk away');
  });
  outbox.markRelayed.mockRejectedValueOnce(new Error('disk away'));
  start();
  commit(1);
  await vi.advanceTimersByTimeAsync(2100);
  commit(1);
  await vi.advanceTimersByTimeAsync(2100);
  expect(published).toEqual([1, 2]);
  expect(failures).toHaveLength(2);
  expect(relayed()).toBe(2);
});

test('stopping publishes what is committed, writes the position down and listens no more', async () => {
  const { start, commit, published, relayed, listeners } = setUp();
  const relay = start();
  commit(3);
  await Promise.all([relay.stop(), relay.stop()]);
  expect(published).toEqual([1, 2, 3]);
  expect(relayed()).toBe(3);
  expect(relay.position()).toBe(3);
  expect(listeners.size).toBe(0);
  commit(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(published).toEqual([1, 2, 3]);
  expect(vi.getTimerCount()).toBe(0);
});
