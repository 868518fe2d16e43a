import { connect } from 'node:net';
import type { FromFollowers, HeardByAll, ToFollowers } from './follower-streams-messages.ts';

// Thousands of browsers in one process: plain sockets that read events and come back as EventSource does.

interface Follower {
  readonly cookie: string;
  lastEventId: string | null;
  lastSeq: number;
  readonly starts: Map<string, number>;
  readonly soldOut: Map<string, number>;
}

interface LiveEvent {
  readonly kind?: string;
  readonly seq?: number;
  readonly drop_id?: string;
  readonly occurred_at?: string;
}

const openingAtOnce = 100;
/** As browsers do where the server says nothing else. */
let retryMs = 1_000;
let opened = 0;
let reconnects = 0;
let backwards = 0;
let privateEvents = 0;
const followers: Follower[] = [];
const latencies = new Map<string, number[]>();
const tell = (message: FromFollowers) => process.send?.(message);

function hear(follower: Follower, block: string): void {
  let data = '';
  for (const line of block.split('\n')) {
    if (line.startsWith('id:')) follower.lastEventId = line.slice(3).trim();
    else if (line.startsWith('data:')) data += line.slice(5);
    else if (line.startsWith('retry:')) retryMs = Number(line.slice(6));
  }
  if (data === '') return;
  const event: LiveEvent = JSON.parse(data);
  if (event.kind?.startsWith('order.')) privateEvents += 1;
  if (event.seq !== undefined) {
    if (event.seq <= follower.lastSeq) backwards += 1;
    follower.lastSeq = event.seq;
  }
  const { drop_id: dropId, kind, occurred_at: occurredAt } = event;
  if (dropId === undefined) return;
  const seen = { 'drop.started': follower.starts, 'drop.soldout': follower.soldOut }[kind ?? ''];
  seen?.set(dropId, (seen.get(dropId) ?? 0) + 1);
  if (kind !== 'drop.started' || occurredAt === undefined) return;
  const all = latencies.get(dropId) ?? [];
  all.push(Date.now() - Date.parse(occurredAt));
  latencies.set(dropId, all);
}

function open(follower: Follower, port: number, onOpen: () => void = () => undefined): void {
  const socket = connect(port, '127.0.0.1');
  let rest = '';
  let isStream = false;
  socket.setNoDelay(true);
  socket.setEncoding('utf8');
  socket.on('connect', () => {
    const resume =
      follower.lastEventId === null ? '' : `Last-Event-ID: ${follower.lastEventId}\r\n`;
    // 1.0 has no chunks to take apart.
    socket.write(
      `GET /api/live HTTP/1.0\r\nHost: localhost:${port}\r\nAccept: text/event-stream\r\nCookie: ${follower.cookie}\r\n${resume}\r\n`,
    );
  });
  socket.on('data', (text: string) => {
    rest += text;
    if (!isStream) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      isStream = rest.startsWith('HTTP/1.1 200');
      if (!isStream) {
        socket.destroy();
        return;
      }
      rest = rest.slice(end + 4);
      onOpen();
    }
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) hear(follower, block);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    reconnects += 1;
    setTimeout(() => open(follower, port, onOpen), retryMs * (0.5 + Math.random()));
  });
}

/** How many followers saw a drop so many times. */
function count(of: (follower: Follower) => Map<string, number>): HeardByAll['starts'] {
  const drops = new Set(followers.flatMap((follower) => [...of(follower).keys()]));
  return Object.fromEntries(
    [...drops].map((dropId) => {
      const times = new Map<number, number>();
      for (const follower of followers) {
        const seen = of(follower).get(dropId) ?? 0;
        times.set(seen, (times.get(seen) ?? 0) + 1);
      }
      return [dropId, [...times]];
    }),
  );
}

process.on('message', async (message: ToFollowers) => {
  if (message.do === 'report') {
    tell({
      heard: {
        starts: count(({ starts }) => starts),
        soldOut: count(({ soldOut }) => soldOut),
        latenciesMs: Object.fromEntries(latencies),
        backwards,
        private: privateEvents,
        reconnects,
      },
    });
    return;
  }
  const { cookies, port } = message;
  const next = (index: number): Promise<void> =>
    new Promise((resolve) => {
      const cookie = cookies[index] ?? '';
      const follower = {
        cookie,
        lastEventId: null,
        lastSeq: -1,
        starts: new Map<string, number>(),
        soldOut: new Map<string, number>(),
      };
      followers.push(follower);
      let isFirst = true;
      open(follower, port, () => {
        if (isFirst) opened += 1;
        isFirst = false;
        resolve();
      });
    });
  for (let from = 0; from < cookies.length; from += openingAtOnce) {
    const length = Math.min(openingAtOnce, cookies.length - from);
    await Promise.all(Array.from({ length }, (_, index) => next(from + index)));
  }
  tell({ opened });
});
