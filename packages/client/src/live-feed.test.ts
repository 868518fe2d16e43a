import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FeedSignal } from './feed-signal.ts';
import { LiveFeed, type LiveFeedOptions } from './live-feed.ts';
import { FakeStream } from './testing/fake-stream.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T20:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(options: Partial<LiveFeedOptions> = {}) {
  const server = new FakeStream();
  const signals: FeedSignal[] = [];
  let online = true;
  const start = () =>
    new LiveFeed({
      url: '/api/live',
      onSignal: (signal) => signals.push(signal),
      openEventSource: server.open,
      isOnline: () => online,
      random: () => 0.5,
      ...options,
    });
  return {
    server,
    signals,
    start,
    setOnline: (value: boolean) => {
      online = value;
    },
    seqs: () => signals.flatMap((one) => (one.type === 'event' ? [one.event.seq] : [])),
    states: () => signals.flatMap((one) => (one.type === 'status' ? [one.status.state] : [])),
    gaps: () => signals.filter(({ type }) => type === 'gap').length,
  };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test('a feed that begins from nothing tells a gap, the server’s clock, and that it is live', async () => {
  const { server, signals, start } = setUp();
  server.commit();
  start();
  await settle();
  expect(signals).toEqual([
    { type: 'status', status: { state: 'connecting', lastSeenAt: null } },
    { type: 'gap' },
    { type: 'beat', serverAt: Date.now() },
    { type: 'status', status: { state: 'live', lastSeenAt: Date.now() } },
  ]);
});

test('a feed that goes on from what the page shows misses nothing and tells no gap', async () => {
  const { server, start, seqs, gaps } = setUp({ resumeFrom: 1 });
  for (let count = 0; count < 3; count += 1) server.commit();
  start();
  await settle();
  expect(server.sources[0]?.url).toBe('/api/live?last_event_id=1');
  expect(seqs()).toEqual([2, 3]);
  expect(gaps()).toBe(0);
});

test('an event that comes twice is told once', async () => {
  const { server, start, seqs } = setUp();
  start();
  await settle();
  const event = server.commit();
  const source = server.sources[0];
  if (source) server.send(source, event, event.seq);
  expect(seqs()).toEqual([1]);
});

test('after a cut the feed goes on where it stood', async () => {
  const { server, start, seqs, states, gaps } = setUp();
  start();
  await settle();
  server.commit();
  server.cut();
  server.commit();
  expect(states()).toEqual(['connecting', 'live', 'reconnecting']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.sources.map(({ lastEventId }) => lastEventId)).toEqual([null, 1]);
  expect(seqs()).toEqual([1, 2]);
  expect(states().at(-1)).toBe('live');
  expect(gaps()).toBe(1);
});

test('a stream that is quiet moves its cursor by beats', async () => {
  const { server, start } = setUp({ resumeFrom: 0 });
  const feed = start();
  await settle();
  server.log.push({ ...server.commit(), seq: 400 });
  server.beat();
  expect(feed.cursor).toBe(400);
});

test('the pauses have jitter, grow from half a second to fifteen, and start over once something came', async () => {
  for (const [random, expected] of [
    [() => 0, [500, 500, 500, 500, 500, 500]],
    [() => 1, [1000, 2000, 4000, 8000, 15_000, 15_000]],
  ] as const) {
    const { server, start } = setUp({ random });
    server.down = true;
    const feed = start();
    const openedAt: number[] = [];
    let seen = 0;
    while (openedAt.length < 7) {
      if (server.sources.length > seen) openedAt.push(Date.now());
      seen = server.sources.length;
      await vi.advanceTimersByTimeAsync(50);
    }
    const pauses = openedAt.slice(1).map((at, index) => at - (openedAt[index] ?? 0));
    expect(pauses).toEqual(expected);
    server.down = false;
    await vi.advanceTimersByTimeAsync(15_000);
    server.cut();
    const before = server.sources.length;
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.sources.length).toBe(before + 1);
    feed.stop();
  }
});

test('a goodbye brings the feed back after the time the server asked for', async () => {
  const { server, start, seqs } = setUp({ random: () => 0 });
  start();
  await settle();
  const [first] = server.sources;
  if (first) server.send(first, { kind: 'bye', retry_ms: 2100 }, '');
  expect(first?.closed).toBe(true);
  server.commit();
  await vi.advanceTimersByTimeAsync(2099);
  expect(server.sources).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(seqs()).toEqual([1]);
});

test('a reset tells a gap and goes on from the new cursor, even a lower one', async () => {
  const { server, start, seqs, gaps } = setUp({ resumeFrom: 90 });
  server.commit();
  const feed = start();
  await settle();
  expect(gaps()).toBe(1);
  expect(feed.cursor).toBe(1);
  server.commit();
  expect(seqs()).toEqual([2]);
});

test('forty seconds of silence are a dead connection', async () => {
  const { server, start, states } = setUp();
  start();
  await settle();
  await vi.advanceTimersByTimeAsync(39_000);
  server.beat();
  await vi.advanceTimersByTimeAsync(39_999);
  expect(server.sources).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1001);
  expect(server.sources).toHaveLength(2);
  expect(states()).toEqual(['connecting', 'live', 'reconnecting', 'live']);
});

test('eight seconds without success are offline; the last sign of life is remembered', async () => {
  const { server, signals, start, states } = setUp();
  start();
  await settle();
  const lastSeenAt = Date.now();
  server.down = true;
  await vi.advanceTimersByTimeAsync(7_900);
  expect(states().at(-1)).toBe('reconnecting');
  await vi.advanceTimersByTimeAsync(200);
  expect(signals.at(-1)).toEqual({ type: 'status', status: { state: 'offline', lastSeenAt } });
  server.down = false;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(states().at(-1)).toBe('live');
});

test('a device that says it is offline is offline at once', async () => {
  const { server, start, states, setOnline } = setUp();
  start();
  await settle();
  setOnline(false);
  server.down = true;
  expect(states()).toEqual(['connecting', 'live', 'offline']);
});

test('a network that comes back is used at once', async () => {
  const { server, start, states } = setUp({ random: () => 1 });
  server.down = true;
  const feed = start();
  await vi.advanceTimersByTimeAsync(20_000);
  server.down = false;
  feed.restart();
  await settle();
  expect(states().at(-1)).toBe('live');
});

test('what an abandoned connection still delivers is not told', async () => {
  const { server, start, seqs } = setUp();
  const feed = start();
  await settle();
  const [old] = server.sources;
  feed.restart();
  if (old) server.send(old, { ...server.commit(), seq: 77 }, 77);
  old?.fail();
  await settle();
  expect(seqs()).toEqual([1]);
  expect(server.openSources).toHaveLength(1);
});

test('a frame that cannot be read is a gap, not a crash', async () => {
  const { server, start, gaps } = setUp({ resumeFrom: 0 });
  start();
  await settle();
  server.sources[0]?.dispatch('stock.changed', '{"cut', '1');
  expect(gaps()).toBe(1);
});

test('a stopped feed is silent and leaves nothing running', async () => {
  const { server, signals, start } = setUp();
  const feed = start();
  await settle();
  feed.stop();
  const told = signals.length;
  server.commit();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(signals).toHaveLength(told);
  expect(server.sources).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('what another window marked in the inbox is passed on, and no event', async () => {
  const { server, signals, start, seqs } = setUp();
  start();
  await settle();
  const changed = { kind: 'inbox.changed', unread_count: 2, unseen_count: 0 } as const;
  server.openSources[0]?.dispatch('inbox.changed', JSON.stringify(changed));
  expect(signals.at(-1)).toEqual({ type: 'inbox', changed });
  expect(seqs()).toEqual([]);
});
