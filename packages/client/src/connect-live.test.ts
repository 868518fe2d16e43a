import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectLive } from './connect-live.ts';
import type { FeedSignal } from './feed-signal.ts';
import { FakeStream } from './testing/fake-stream.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser with one page, and no way to talk to other tabs. */
function setUp() {
  const server = new FakeStream();
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('EventSource', function EventSource(url: string) {
    return server.open(url);
  });
  const signals: FeedSignal[] = [];
  const connection = connectLive({
    url: '/api/live',
    onSignal: (signal) => signals.push(signal),
    resumeFrom: 0,
  });
  const seqs = () => signals.flatMap((one) => (one.type === 'event' ? [one.event.seq] : []));
  return { server, window, document, connection, seqs };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test('a page that is put aside and comes back goes on where it stood', async () => {
  const { server, window, seqs } = setUp();
  await settle();
  server.commit();
  window.dispatchEvent(new Event('pagehide'));
  expect(server.openSources).toHaveLength(0);
  server.commit();
  window.dispatchEvent(new Event('pageshow'));
  await settle();
  expect(server.sources.at(-1)?.lastEventId).toBe(1);
  expect(seqs()).toEqual([1, 2]);
});

test('the first pageshow of a page opens no second stream', async () => {
  const { server, window } = setUp();
  window.dispatchEvent(new Event('pageshow'));
  await settle();
  expect(server.sources).toHaveLength(1);
});

test('a network that comes back is used at once', async () => {
  const { server, window, seqs } = setUp();
  await settle();
  server.down = true;
  await vi.advanceTimersByTimeAsync(60_000);
  server.commit();
  server.down = false;
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(seqs()).toEqual([1]);
});

test('signing in opens the stream again with the new cookie', async () => {
  const { server, connection } = setUp();
  await settle();
  connection.restart();
  await settle();
  expect(server.sources).toHaveLength(2);
  expect(server.openSources).toHaveLength(1);
});

test('a disconnected page listens to nothing any more', async () => {
  const { server, window, connection } = setUp();
  await settle();
  connection.disconnect();
  for (const type of ['pageshow', 'online']) window.dispatchEvent(new Event(type));
  await settle();
  expect(server.openSources).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
});
