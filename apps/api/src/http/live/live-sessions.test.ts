import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropA, dropB, nuno, ondo, seqsIn, setUpHub } from './testing/live-fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('private events reach all streams of their owner and nobody else', () => {
  const { events, open, signedIn } = setUpHub();
  const own = open({ user: signedIn() });
  const ownFiltered = open({ user: signedIn(), drops: [dropB] });
  const other = open({ user: signedIn(ondo, 'session-of-ondo') });
  const anonymous = open();
  events.publish('order.held', dropA, nuno);
  expect(seqsIn(own.sink.text)).toEqual([1]);
  expect(seqsIn(ownFiltered.sink.text)).toEqual([1]);
  expect(seqsIn(other.sink.text)).toEqual([]);
  expect(seqsIn(anonymous.sink.text)).toEqual([]);
});

test('signing out ends private events at once, the stream goes on', () => {
  const { events, hub, open, signedIn } = setUpHub();
  const gone = open({ user: signedIn() }).sink;
  const elsewhere = open({ user: signedIn(nuno, 'another-browser') }).sink;
  hub.endSession(nuno, 'session-of-nuno');
  events.publish('order.held', dropA, nuno);
  events.publish('drop.started');
  expect(seqsIn(gone.text)).toEqual([2]);
  expect(seqsIn(elsewhere.text)).toEqual([1, 2]);
});

test('a session that ends between commit and delivery gets nothing any more', () => {
  const { events, hub, open, signedIn } = setUpHub({ limits: { clientsPerSlice: 1 } });
  open();
  const gone = open({ user: signedIn() }).sink;
  events.commit('drop.started');
  events.commit('order.held', dropA, nuno);
  events.relay();
  hub.endSession(nuno, 'session-of-nuno');
  vi.advanceTimersByTime(100);
  expect(seqsIn(gone.text)).toEqual([1]);
});

test('a session that runs out, or is ended elsewhere, loses private events by the next beat', async () => {
  const live = new Set(['stays', 'ended']);
  const { events, open, signedIn } = setUpHub({
    isSessionLive: (session) => Promise.resolve(live.has(session)),
  });
  const runsOut = open({
    user: { userId: nuno, session: 'stays', sessionExpiresAt: events.now + 1000 },
  }).sink;
  const ended = open({ user: signedIn(nuno, 'ended') }).sink;
  const stays = open({ user: signedIn(nuno, 'stays') }).sink;
  live.delete('ended');
  await vi.advanceTimersByTimeAsync(15_000);
  events.now += 1000;
  events.publish('order.held', dropA, nuno);
  expect([runsOut, ended, stays].map((sink) => seqsIn(sink.text))).toEqual([[], [], [1]]);
});

test('a session check that fails takes nothing from anybody', async () => {
  const { events, open, signedIn } = setUpHub({
    isSessionLive: () => Promise.reject(new Error('no answer')),
  });
  const { sink } = open({ user: signedIn() });
  await vi.advanceTimersByTimeAsync(15_000);
  events.publish('order.held', dropA, nuno);
  expect(seqsIn(sink.text)).toEqual([1]);
});
