import { randomUUIDv7 } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMemoryEventBus } from '@livedrops/adapter-memory/event-bus';
import { openStore } from '@livedrops/adapter-sqlite/open-store';
import { brandId } from '@livedrops/core/shared/ids';
import { LiveHub } from '../../http/live/live-hub.ts';
import { openLiveStream } from '../../http/live/open-live-stream.ts';
import { startAnnounceDrops } from '../announce-drops.ts';
import { relayOutbox } from '../relay-outbox.ts';

// A process that only announces and streams, for a test that kills it. Prints its port; its clock runs from then on.
const [file = '', startsAt = '0'] = process.argv.slice(2);
const fail = (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
};

let readyAt = Number.POSITIVE_INFINITY;
const clock = {
  now: () => Number(startsAt) + Math.max(0, Math.floor(performance.now() - readyAt)),
};
const store = openStore({
  file,
  clock,
  ids: { next: () => brandId(randomUUIDv7()) },
  holdTtlMs: 60_000,
});
const bus = createMemoryEventBus(fail);
const hub = new LiveHub({ bus, outbox: store.outbox, clock });
relayOutbox({ outbox: store.outbox, bus, onFailure: fail });
startAnnounceDrops(
  { clock, drops: store.drops },
  { warn: (facts, message) => fail(`${message}: ${JSON.stringify(facts)}`) },
);

const server = createServer((incoming, outgoing) => {
  openLiveStream(hub, {
    incoming,
    outgoing,
    drops: null,
    user: null,
    address: '127.0.0.1',
    lastEventIdParam: undefined,
  });
});
server.listen(0, '127.0.0.1', () => {
  readyAt = performance.now();
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
