import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { LiveHub, type LiveHubOptions } from './live-hub.ts';
import { openLiveStream } from './open-live-stream.ts';
import { FakeEvents, kindsIn, readFrames, seqsIn } from './testing/live-fakes.ts';

const open: { server: Server; hub: LiveHub; readers: Reader[] }[] = [];

afterEach(async () => {
  for (const { server, hub, readers } of open.splice(0)) {
    for (const { socket } of readers) socket.destroy();
    await hub.drain();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function until(holds: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`waited 5 s in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A client that speaks HTTP by hand, so that nothing smooths over what the server sends. */
class Reader {
  readonly socket: Socket;
  text = '';
  ended = false;

  constructor(port: number, path: string, headers: readonly string[]) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.on('data', (bytes) => {
      this.text += bytes.toString();
    });
    this.socket.on('end', () => {
      this.ended = true;
    });
    this.socket.on('error', () => {});
    this.socket.write(
      [`GET ${path} HTTP/1.1`, 'Host: livedrops.test', ...headers, '', ''].join('\r\n'),
    );
  }

  get head(): string {
    return this.text.slice(0, Math.max(0, this.text.indexOf('\r\n\r\n')));
  }

  get body(): string {
    return this.head === '' ? '' : this.text.slice(this.head.length + 4);
  }

  started(): Promise<void> {
    return until(() => kindsIn(this.body).includes('beat'), 'the stream had begun');
  }
}

async function setUp(options: Partial<LiveHubOptions> = {}) {
  const events = new FakeEvents();
  const hub = new LiveHub({ ...events.parts, ...options });
  const readers: Reader[] = [];
  const slow: (() => void)[] = [];
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === '/slow') {
      slow.push(() => outgoing.end('slow'));
      return;
    }
    const query = new URL(incoming.url ?? '/', 'http://livedrops.test').searchParams;
    const refusal = openLiveStream(hub, {
      incoming,
      outgoing,
      drops: null,
      user: null,
      address: incoming.socket.remoteAddress ?? '',
      lastEventIdParam: query.get('last_event_id') ?? undefined,
      headers: { 'X-Request-Id': 'req-1' },
    });
    if (refusal) outgoing.writeHead(429).end(refusal);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const read = (path = '/live', headers: readonly string[] = []) => {
    const reader = new Reader(port, path, headers);
    readers.push(reader);
    return reader;
  };
  open.push({ server, hub, readers });
  return { events, hub, read, slow };
}

test('a stream is plain text/event-stream, ended by the connection, never stored or transformed', async () => {
  const { read } = await setUp();
  const reader = read();
  await reader.started();
  const [status, ...lines] = reader.head.toLowerCase().split('\r\n');
  expect(status).toBe('http/1.1 200 ok');
  expect(lines).toEqual(
    expect.arrayContaining([
      'content-type: text/event-stream; charset=utf-8',
      'cache-control: no-store, no-transform',
      'connection: close',
      'x-request-id: req-1',
    ]),
  );
  expect(lines.join()).not.toContain('transfer-encoding');
  expect(reader.body.startsWith('id: 0\n\nevent: beat\n')).toBe(true);
});

test('events reach a real reader; what it missed comes after its id, by header or by query', async () => {
  const { events, read } = await setUp();
  const reader = read();
  await reader.started();
  events.publish('drop.started');
  events.publish('drop.soldout');
  await until(() => seqsIn(reader.body).length === 2, 'both events had come');
  const byHeader = read('/live', ['Last-Event-ID: 1']);
  const byQuery = read('/live?last_event_id=1');
  const headerWins = read('/live?last_event_id=0', ['Last-Event-ID: 2']);
  const empty = read('/live?last_event_id=', ['Last-Event-ID: ']);
  for (const resumed of [byHeader, byQuery, headerWins, empty]) await resumed.started();
  expect(seqsIn(byHeader.body)).toEqual([2]);
  expect(seqsIn(byQuery.body)).toEqual([2]);
  expect(seqsIn(headerWins.body)).toEqual([]);
  expect(kindsIn(empty.body)).toEqual([null, 'beat']);
});

test('a stream asked for behind a slow answer on the same connection begins after it, with everything', async () => {
  const { events, hub, read, slow } = await setUp();
  const reader = read('/slow');
  reader.socket.write('GET /live HTTP/1.1\r\nHost: livedrops.test\r\n\r\n');
  await until(() => hub.clientCount === 1, 'the stream was open');
  events.publish('drop.started');
  expect(reader.text).toBe('');
  slow[0]?.();
  await until(() => reader.text.includes('drop.started'), 'the event had come');
  expect(reader.text.indexOf('slow')).toBeLessThan(reader.text.indexOf('id: 0'));
  expect(reader.text.indexOf('id: 0')).toBeLessThan(reader.text.indexOf('id: 1'));
});

test('a client that hangs up is forgotten', async () => {
  const { hub, read } = await setUp();
  const [gone, stays] = [read(), read()];
  await gone.started();
  await stays.started();
  expect(hub.clientCount).toBe(2);
  gone.socket.destroy();
  await until(() => hub.clientCount === 1, 'the hub had noticed');
});

test('readers that never read are cut off at the bound while the others get every event', async () => {
  const { events, hub, read } = await setUp({ limits: { unsentBytesMax: 64 * 1024 } });
  const stuck = Array.from({ length: 10 }, () => read());
  const quick = read();
  for (const reader of [...stuck, quick]) await reader.started();
  for (const { socket } of stuck) socket.pause();
  const memoryBefore = process.memoryUsage().arrayBuffers;
  let sent = 0;
  // The kernel takes some megabytes for each socket before anything waits in the process.
  while (hub.clientCount > 1 && sent < 200_000) {
    for (let count = 0; count < 500; count += 1) events.publish('drop.updated');
    events.forget();
    sent += 500;
    await until(() => seqsIn(quick.body).at(-1) === sent, `event ${sent} had come`);
    expect(seqsIn(quick.body)).toHaveLength(500);
    quick.text = `${quick.head}\r\n\r\n`;
  }
  expect(hub.clientCount).toBe(1);
  expect(process.memoryUsage().arrayBuffers - memoryBefore).toBeLessThan(40 * 1024 * 1024);
});

test('draining ends every stream after its goodbye', async () => {
  const { hub, read } = await setUp();
  const readers = Array.from({ length: 5 }, () => read());
  for (const reader of readers) await reader.started();
  await hub.drain();
  for (const reader of readers) {
    await until(() => reader.ended, 'the connection had ended');
    const last = readFrames(reader.body).at(-1);
    expect(last?.kind).toBe('bye');
    expect(reader.body).toContain(`retry: ${last?.data?.retry_ms}\n`);
  }
  const late = read();
  await until(() => late.text.includes('draining'), 'the late one was refused');
});
