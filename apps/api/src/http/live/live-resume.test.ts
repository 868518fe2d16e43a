import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveHub } from './live-hub.ts';
import {
  dropA,
  dropB,
  FakeSink,
  kindsIn,
  nuno,
  ondo,
  readFrames,
  seqsIn,
  setUpHub,
} from './testing/live-fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('private events are not replayed to others', () => {
  const { events, open, signedIn } = setUpHub();
  events.publish('order.held', dropA, nuno);
  events.publish('drop.started');
  expect(seqsIn(open({ lastEventId: '0' }).sink.text)).toEqual([2]);
  const other = signedIn(ondo, 'session-of-ondo');
  expect(seqsIn(open({ lastEventId: '0', user: other }).sink.text)).toEqual([2]);
  expect(seqsIn(open({ lastEventId: '0', user: signedIn() }).sink.text)).toEqual([1, 2]);
});

test('a resumed stream gets the facts it missed and the latest stock of each drop, in order', () => {
  const { events, open } = setUpHub();
  events.publish('drop.started', dropA);
  for (let count = 0; count < 5; count += 1) events.publish('stock.changed', dropA);
  events.publish('stock.changed', dropB);
  events.publish('drop.soldout', dropA);
  vi.advanceTimersByTime(1000);
  const { sink } = open({ lastEventId: '1' });
  expect(readFrames(sink.text).map(({ id, kind }) => [id, kind])).toEqual([
    [1, null],
    [null, 'beat'],
    [6, 'stock.changed'],
    [7, 'stock.changed'],
    [8, 'drop.soldout'],
  ]);
});

test.each(['abc', '-1', '1.5', '1e1', ' 3', '9'.repeat(40), '🦆', '01x'])(
  'the garbage id %j opens a stream that is reset to the current cursor',
  (lastEventId) => {
    const { events, open } = setUpHub();
    events.publish('drop.started');
    const { sink, refused } = open({ lastEventId });
    expect(refused).toBeUndefined();
    expect(readFrames(sink.text)[1]).toEqual({
      id: 1,
      kind: 'reset',
      data: {
        kind: 'reset',
        reason: 'unknown-cursor',
        server_time: '2026-11-22T20:00:00.000Z',
      },
    });
    events.publish('drop.ended');
    expect(seqsIn(sink.text)).toEqual([2]);
  },
);

test('an id from the future is reset', () => {
  const { events, open } = setUpHub();
  events.publish('drop.started');
  expect(kindsIn(open({ lastEventId: '2' }).sink.text)).toEqual([null, 'reset', 'beat']);
});

test('an id that is committed but not relayed yet is known, and its event is not repeated', () => {
  const { events, open } = setUpHub();
  events.commit('drop.started');
  events.commit('drop.soldout');
  const { sink } = open({ lastEventId: '1' });
  events.relay();
  expect(kindsIn(sink.text)).toEqual([null, 'beat', 'drop.soldout']);
});

test('ten minutes are replayed, a millisecond more is reset', () => {
  const { events, open } = setUpHub();
  events.publish('drop.scheduled');
  const before = events.now;
  events.publish('drop.started');
  events.now = before + 10 * 60 * 1000;
  expect(seqsIn(open({ lastEventId: '0' }).sink.text)).toEqual([1, 2]);
  events.now += 1;
  expect(kindsIn(open({ lastEventId: '0' }).sink.text)).toEqual([null, 'reset', 'beat']);
  expect(readFrames(open({ lastEventId: '1' }).sink.text)[1]?.data).toMatchObject({
    reason: 'too-old',
  });
  expect(kindsIn(open({ lastEventId: '2' }).sink.text)).toEqual([null, 'beat']);
});

test('a stream of a quiet drop can still resume while other drops are busy for hours', () => {
  const { events, open } = setUpHub();
  const { sink } = open({ drops: [dropA] });
  for (let minute = 0; minute < 60; minute += 1) {
    events.now += 60_000;
    events.publish('drop.updated', dropB);
    vi.advanceTimersByTime(60_000);
  }
  const cursor = readFrames(sink.text).findLast(({ id }) => id !== null)?.id;
  events.publish('drop.started', dropA);
  const resumed = open({ drops: [dropA], lastEventId: String(cursor) });
  expect(kindsIn(resumed.sink.text)).toEqual([null, 'beat', 'drop.started']);
});

test('a restarted hub replays what is in the outbox', () => {
  const { events } = setUpHub();
  events.commit('drop.started');
  events.commit('order.held', dropA, nuno);
  events.commit('stock.changed');
  const hub = new LiveHub({ ...events.parts });
  const sink = new FakeSink();
  hub.open({ drops: null, lastEventId: '0', user: null, address: '::1' }, () => sink);
  expect(seqsIn(sink.text)).toEqual([1, 3]);
  events.relay();
  vi.advanceTimersByTime(1000);
  expect(seqsIn(sink.text)).toEqual([1, 3]);
});

test('a hub that could not load everything resets instead of leaving a gap', () => {
  const { events } = setUpHub();
  for (let count = 0; count < 20; count += 1) events.commit('drop.updated');
  const hub = new LiveHub({ ...events.parts, limits: { loadedEventsMax: 10 } });
  const openFrom = (lastEventId: string) => {
    const sink = new FakeSink();
    hub.open({ drops: null, lastEventId, user: null, address: '::1' }, () => sink);
    return sink.text;
  };
  expect(kindsIn(openFrom('9'))).toEqual([null, 'reset', 'beat']);
  expect(seqsIn(openFrom('10'))).toHaveLength(10);
});

test.each([
  ['public', 'drop.updated', null],
  ['private', 'order.held', nuno],
] as const)(
  '%s events kept for replay are bounded, and what is gone is reset',
  (_, kind, owner) => {
    const { events, open, signedIn } = setUpHub({
      limits: { publicEventsKeptMax: 5, privateEventsKeptMax: 5 },
    });
    for (let count = 0; count < 8; count += 1) events.publish(kind, dropA, owner);
    const user = signedIn();
    expect(kindsIn(open({ lastEventId: '2', user }).sink.text)).toEqual([null, 'reset', 'beat']);
    expect(seqsIn(open({ lastEventId: '3', user }).sink.text)).toEqual([4, 5, 6, 7, 8]);
  },
);

test('missing more than a stream may leave untaken is a reset, not a loop of drops', () => {
  const { events, open } = setUpHub({ limits: { unsentBytesMax: 2000 } });
  for (let count = 0; count < 20; count += 1) events.publish('drop.updated');
  expect(kindsIn(open({ lastEventId: '0' }).sink.text)).toEqual([null, 'reset', 'beat']);
});
