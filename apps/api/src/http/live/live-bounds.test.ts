import type { DropId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropA, dropB, ondo, readFrames, seqsIn, setUpHub } from './testing/live-fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a client that takes nothing is dropped at the bound, and the others notice nothing', () => {
  const droppedSlow = vi.fn();
  const { events, hub, open } = setUpHub({
    limits: { unsentBytesMax: 2000 },
    metrics: { clients() {}, delivered() {}, opened() {}, refused() {}, droppedSlow },
  });
  const slow = open().sink;
  const quick = open().sink;
  slow.stuck = true;
  for (let count = 0; count < 30; count += 1) events.publish('drop.updated');
  expect(slow.destroyed).toBe(true);
  expect(slow.unsentBytes()).toBeLessThan(2500);
  expect(droppedSlow).toHaveBeenCalledOnce();
  expect(hub.clientCount).toBe(1);
  expect(seqsIn(quick.text)).toHaveLength(30);
});

test('a user has five streams; the sixth is refused until one ends', () => {
  const { open, signedIn } = setUpHub();
  const streams = Array.from({ length: 5 }, () => open({ user: signedIn() }));
  expect(streams.map(({ refused }) => refused)).toEqual(Array(5).fill(undefined));
  expect(open({ user: signedIn() }).refused).toBe('too-many-streams');
  expect(open({ user: signedIn(ondo, 'session-of-ondo') }).refused).toBeUndefined();
  expect(open().refused).toBeUndefined();
  streams[2]?.sink.hangUp();
  expect(open({ user: signedIn() }).refused).toBeUndefined();
  expect(open({ user: signedIn() }).refused).toBe('too-many-streams');
});

test('anonymous streams are bounded for each address, though not from this machine', () => {
  const { open } = setUpHub({ limits: { streamsPerAddressMax: 2 } });
  const address = '198.51.100.1';
  const first = open({ address });
  expect(open({ address }).refused).toBeUndefined();
  expect(open({ address }).refused).toBe('too-many-streams');
  expect(open({ address: '198.51.100.2' }).refused).toBeUndefined();
  for (const local of ['127.0.0.1', '::ffff:127.0.0.1', '::1']) {
    for (let count = 0; count < 3; count += 1) {
      expect(open({ address: local }).refused).toBeUndefined();
    }
  }
  first.sink.hangUp();
  expect(open({ address }).refused).toBeUndefined();
});

test('all streams together are bounded', () => {
  const { open } = setUpHub({ limits: { streamsMax: 3 } });
  const refusals = Array.from({ length: 4 }, () => open({ address: '::1' }).refused);
  expect(refusals).toEqual([undefined, undefined, undefined, 'full']);
});

test('draining says goodbye to everybody, spread out in time, and takes no more', async () => {
  const { events, hub, open } = setUpHub();
  const sinks = Array.from({ length: 20 }, () => open().sink);
  const stuck = open().sink;
  stuck.stuck = true;
  events.publish('stock.changed');
  const drained = hub.drain();
  expect(open().refused).toBe('draining');
  await vi.advanceTimersByTimeAsync(2_000);
  await drained;
  const retries = new Set<unknown>();
  for (const sink of sinks) {
    expect(sink.closed).toBe(true);
    const last = readFrames(sink.text).at(-1);
    expect(last?.kind).toBe('bye');
    retries.add(last?.data?.retry_ms);
    expect(seqsIn(sink.text)).toEqual([1]);
  }
  expect(retries.size).toBeGreaterThan(4);
  expect(stuck.destroyed).toBe(true);
  expect(hub.clientCount).toBe(0);
});

test('ten thousand streams are written in slices, so that other work gets its turn', () => {
  const { events, open } = setUpHub({ limits: { clientsPerSlice: 500 } });
  const sinks = Array.from({ length: 1200 }, () => open({ address: '::1' }).sink);
  const reached = () => sinks.filter((sink) => seqsIn(sink.text).length > 0).length;
  events.publish('drop.started');
  expect(reached()).toBe(500);
  vi.advanceTimersToNextTimer();
  expect(reached()).toBe(1000);
  vi.advanceTimersToNextTimer();
  expect(reached()).toBe(1200);
});

test('named drops with the same event share one buffer', () => {
  const { events, open } = setUpHub();
  const buffers = new Set<Uint8Array>();
  const drops: (readonly DropId[] | null)[] = [null, [dropA], [dropA, dropB]];
  for (const wanted of drops) {
    const { sink } = open({ drops: wanted });
    vi.spyOn(sink, 'write').mockImplementation((bytes) => void buffers.add(bytes));
  }
  events.publish('drop.started', dropA);
  expect(buffers.size).toBe(1);
});
