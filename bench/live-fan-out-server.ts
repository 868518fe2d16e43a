import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { LiveHub } from '@livedrops/api/http/live/live-hub';
import { openLiveStream } from '@livedrops/api/http/live/open-live-stream';
import { defaultPreferences } from '@livedrops/core/notifications/default-preferences';
import type { CommittedEvent } from '@livedrops/core/ports/outbox';
import {
  brandId,
  type CreatorId,
  type DropId,
  type EventId,
  type UserId,
} from '@livedrops/core/shared/ids';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type FromServer, sharedNow, type ToServer } from './live-fan-out-messages.ts';

const dropId = brandId<DropId>('019aa7c4-8f00-7c1e-9a55-00000000000a');
const otherDropId = brandId<DropId>('019aa7c4-8f00-7c1e-9a55-00000000000b');
const eventId = brandId<EventId>('019aa7c4-8f00-7c1e-9a55-00000000000e');
const payload = { drop_id: dropId, creator_id: dropId, title: 'Tide, a pair of cups' };

interface Subject {
  readonly app: Hono<{ Bindings: HttpBindings }>;
  readonly publish: (seq: number) => void;
}

const followsEach = 20;
const otherCreators = Array.from({ length: followsEach - 1 }, (_, index) =>
  brandId<CreatorId>(`019aa7c4-8f00-7c1e-9a55-0000000001${String(index).padStart(2, '0')}`),
);

/** Somebody of their own behind each stream, who looks at another drop and hears of this one as a follower. */
function followerOf(index: number) {
  const followed = [brandId<CreatorId>(dropId), ...otherCreators];
  return {
    user: {
      userId: brandId<UserId>(`019aa7c4-8f00-7c1e-9a56-${String(index).padStart(12, '0')}`),
      session: String(index),
      sessionExpiresAt: Date.now() + 3_600_000,
    },
    wishes: {
      preferences: defaultPreferences,
      followed: new Map(followed.map((creatorId) => [creatorId, 'all' as const])),
      reminded: new Set<DropId>(),
    },
    drops: [otherDropId],
  };
}

/** Our hub, behind the same framework and server as the baseline. */
function createOurs(): Subject {
  let streams = 0;
  const listeners = new Set<(events: readonly CommittedEvent[]) => void>();
  const hub = new LiveHub({
    bus: {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    outbox: { readAfter: () => [], headSeq: () => 0, seqBefore: () => 0 },
    clock: { now: Date.now },
  });
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get('/live', (c) => {
    streams += 1;
    openLiveStream(hub, {
      ...c.env,
      ...followerOf(streams),
      address: c.env.incoming.socket.remoteAddress ?? '',
      lastEventIdParam: undefined,
    });
    return RESPONSE_ALREADY_SENT;
  });
  const publish = (seq: number) => {
    const event: CommittedEvent = {
      seq,
      eventId,
      kind: 'drop.started',
      dropId,
      userId: null,
      occurredAt: Date.now(),
      payload: JSON.stringify(payload),
    };
    for (const listener of listeners) listener([event]);
  };
  return { app, publish };
}

/** As Hono's documentation writes it: each stream formats and writes its own event. */
function createBaseline(): Subject {
  const bus = new EventEmitter();
  bus.setMaxListeners(0);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const send = (event: { readonly seq: number }) =>
        stream.writeSSE({
          id: String(event.seq),
          event: 'drop.started',
          data: JSON.stringify(event),
        });
      bus.on('event', send);
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      bus.off('event', send);
    }),
  );
  const publish = (seq: number) => {
    const occurred_at = new Date().toISOString();
    bus.emit('event', { event_id: eventId, seq, kind: 'drop.started', occurred_at, ...payload });
  };
  return { app, publish };
}

const { app, publish } = process.argv[2] === 'ours' ? createOurs() : createBaseline();
const server = createAdaptorServer({ fetch: app.fetch }) as Server;
server.listen(0, '127.0.0.1', 4096);
await once(server, 'listening');

const tell = (message: FromServer) => process.send?.(message);
let cpuAtPublish = process.cpuUsage();

process.on('message', (message: ToServer) => {
  if (message.do === 'publish') {
    cpuAtPublish = process.cpuUsage();
    const publishedAt = sharedNow();
    publish(message.seq);
    tell({ publishedAt });
  } else if (message.do === 'cpu') {
    const { user, system } = process.cpuUsage(cpuAtPublish);
    tell({ cpuUs: user + system });
  } else {
    globalThis.gc?.();
    tell({ residentBytes: process.memoryUsage.rss() });
  }
});
tell({ port: (server.address() as AddressInfo).port });
