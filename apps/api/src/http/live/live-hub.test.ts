import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  creatorOf,
  dropA,
  dropB,
  dropC,
  eventsIn,
  kindsIn,
  nuno,
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

test('a new stream is told the cursor first, then the clock', () => {
  const { events, open } = setUpHub();
  events.publish('drop.started');
  const { sink } = open();
  expect(sink.text).toBe(
    'id: 1\n\nevent: beat\ndata: {"kind":"beat","server_time":"2026-11-22T20:00:00.000Z"}\n\n',
  );
});

test('an event travels with its id, its kind and the payload of the outbox', () => {
  const { events, open } = setUpHub();
  const { sink } = open();
  const event = events.publish('drop.started', dropB);
  expect(sink.text.endsWith('\n\n')).toBe(true);
  expect(eventsIn(sink.text)).toEqual([
    {
      id: 1,
      kind: 'drop.started',
      data: {
        event_id: event.eventId,
        seq: 1,
        kind: 'drop.started',
        occurred_at: '2026-11-22T20:00:00.000Z',
        notify: false,
        drop_id: dropB,
        creator_id: creatorOf(dropB),
      },
    },
  ]);
});

test('a stream that names drops gets those and no other', () => {
  const { events, open } = setUpHub();
  const { sink } = open({ drops: [dropA, dropC] });
  events.publish('drop.started', dropA);
  events.publish('drop.started', dropB);
  events.publish('drop.started', dropC);
  expect(seqsIn(sink.text)).toEqual([1, 3]);
});

test('stock of a drop is told at once after a quiet time, then once in a while with the latest figure', () => {
  const { events, open } = setUpHub();
  const { sink } = open();
  events.publish('stock.changed');
  expect(seqsIn(sink.text)).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(seqsIn(sink.text)).toEqual([1]);
  for (let count = 0; count < 10; count += 1) events.publish('stock.changed');
  events.publish('stock.changed', dropB);
  vi.advanceTimersByTime(98);
  expect(seqsIn(sink.text)).toEqual([1]);
  vi.advanceTimersByTime(2);
  expect(seqsIn(sink.text)).toEqual([1, 11, 12]);
});

test('stock is never held back longer than 250 ms, however many listen', () => {
  const { events, hub, open } = setUpHub({ limits: { streamsPerAddressMax: 20_000 } });
  const { sink } = open();
  for (let count = 0; count < 12_000; count += 1) open({ drops: [dropC] });
  expect(hub.clientCount).toBe(12_001);
  events.publish('stock.changed');
  vi.advanceTimersByTime(1);
  events.publish('stock.changed');
  vi.advanceTimersByTime(248);
  expect(seqsIn(sink.text)).toEqual([1]);
  vi.advanceTimersByTime(2);
  expect(seqsIn(sink.text)).toEqual([1, 2]);
});

test('stock that waits is written before any later event to the same stream', () => {
  const { events, open, signedIn } = setUpHub();
  const everything = open();
  const own = open({ user: signedIn(), drops: [dropB] });
  events.publish('stock.changed', dropA);
  events.publish('stock.changed', dropB);
  events.publish('order.held', dropA, nuno);
  expect(seqsIn(own.sink.text)).toEqual([2, 3]);
  expect(seqsIn(everything.sink.text)).toEqual([]);
  events.publish('drop.soldout', dropC);
  vi.advanceTimersByTime(1000);
  expect(seqsIn(everything.sink.text)).toEqual([1, 2, 4]);
  expect(seqsIn(own.sink.text)).toEqual([2, 3]);
});

test('a new stream gets stock that still waits, once, and its own events behind it', () => {
  const { events, open, signedIn } = setUpHub();
  events.publish('drop.started');
  events.publish('stock.changed');
  events.publish('order.held', dropA, nuno);
  const { sink } = open({ user: signedIn() });
  expect(readFrames(sink.text)[0]).toEqual({ id: 1, kind: null, data: null });
  expect(seqsIn(sink.text)).toEqual([2, 3]);
  vi.advanceTimersByTime(1000);
  expect(seqsIn(sink.text)).toEqual([2, 3]);
});

test('an event that the bus delivers twice is written once', () => {
  const { events, open } = setUpHub();
  const { sink } = open();
  const event = events.publish('drop.started');
  events.redeliver([event]);
  expect(seqsIn(sink.text)).toEqual([1]);
});

test('every 15 s all streams get a beat with the clock, and none has an id', () => {
  const { events, open } = setUpHub();
  const { sink } = open();
  vi.advanceTimersByTime(14_999);
  expect(kindsIn(sink.text)).toEqual([null, 'beat']);
  events.now += 15_000;
  vi.advanceTimersByTime(1);
  expect(kindsIn(sink.text)).toEqual([null, 'beat', 'beat']);
  expect(readFrames(sink.text).at(-1)).toEqual({
    id: null,
    kind: 'beat',
    data: { kind: 'beat', server_time: '2026-11-22T20:00:15.000Z' },
  });
});

test('the hub tells how many listen and how old an event was when the last of them had it', () => {
  const clients = vi.fn();
  const delivered = vi.fn();
  const opened = vi.fn();
  const refused = vi.fn();
  const { events, open } = setUpHub({
    limits: { clientsPerSlice: 2, streamsMax: 5 },
    metrics: { clients, delivered, opened, refused, droppedSlow() {} },
  });
  const sinks = Array.from({ length: 5 }, () => open().sink);
  open();
  expect(clients).toHaveBeenLastCalledWith(5);
  expect(opened).toHaveBeenCalledTimes(5);
  expect(refused).toHaveBeenCalledWith('full');
  events.commit('drop.started');
  events.now += 40;
  events.relay();
  expect(delivered).not.toHaveBeenCalled();
  events.now += 2;
  vi.advanceTimersByTime(10);
  expect(delivered).toHaveBeenCalledWith({ kind: 'drop.started', ageMs: 42, clients: 5 });
  sinks[0]?.hangUp();
  expect(clients).toHaveBeenLastCalledWith(4);
});
