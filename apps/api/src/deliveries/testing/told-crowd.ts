import { join } from 'node:path';
import { openDeliveries } from '@livedrops/adapter-sqlite/open-deliveries';
import { openFollowGraph } from '@livedrops/adapter-sqlite/open-follow-graph';
import { openWishes } from '@livedrops/adapter-sqlite/open-wishes';
import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import type { PushSender } from '@livedrops/core/ports/push-sender';
import {
  brandId,
  type CreatorId,
  type DropId,
  type NotificationId,
  type SubscriptionId,
  type UserId,
} from '@livedrops/core/shared/ids';
import { only } from '@livedrops/core/testing/only';
import { sampleDrop } from '@livedrops/core/testing/samples';
import { createIds } from '../../create-ids.ts';
import { startFanOutDeliveries } from '../../workers/fan-out-deliveries.ts';
import { deliverPush } from '../deliver-push.ts';
import { createHostGate } from '../host-gate.ts';
import { startSendDeliveries } from '../send-deliveries.ts';

export const crowd = { followers: 5_000, browsers: 500 };

const creatorId = brandId<CreatorId>('ondo');
const dropId = brandId<DropId>('cups');
export const startedAt = 1_790_000_000_000;

const started: InboxEntry = {
  notificationId: brandId<NotificationId>('started-1'),
  seq: 1,
  kind: 'drop.started',
  creatorId,
  dropId,
  userId: null,
  orderId: null,
  occurredAt: startedAt,
  facts: '{"stock_count":5}',
};

export const endpointOf = (index: number) => `https://push.livedrops.test/${index}`;

function openFiles(folder: string, clock: { now(): number }, onStatement?: (sql: string) => void) {
  const { graph, close: closeFollows } = openFollowGraph({ file: join(folder, 'follows.db') });
  const wishes = openWishes({ file: join(folder, 'wishes.db') });
  const deliveries = openDeliveries({
    file: join(folder, 'deliveries.db'),
    clock,
    ids: createIds(clock),
    ...(onStatement && { onStatement }),
  });
  return {
    graph,
    wishes,
    deliveries,
    close() {
      deliveries.close();
      wishes.close();
      closeFollows();
    },
  };
}

/** A creator's followers; each tenth has a browser that gets push messages. */
export async function seedCrowd(folder: string): Promise<void> {
  const { graph, wishes, close } = openFiles(folder, Date);
  const every = crowd.followers / crowd.browsers;
  for (let first = 0; first < crowd.followers; first += 200) {
    const chunk = Array.from({ length: 200 }, (_, place) => first + place);
    await Promise.all(
      chunk.map((index) =>
        graph.follow({ followerId: brandId<UserId>(`u${index}`), creatorId, followedAt: index }),
      ),
    );
    await Promise.all(
      chunk
        .filter((index) => index % every === 0)
        .map((index) =>
          wishes.pushSubscriptions.save(
            {
              subscriptionId: brandId<SubscriptionId>(`s${index}`),
              userId: brandId<UserId>(`u${index}`),
              endpoint: endpointOf(index / every),
              p256dh: '',
              auth: '',
              createdAt: 0,
            },
            16,
          ),
        ),
    );
  }
  close();
}

/** Tells the crowd of a start with the workers of the shop, and ends when nobody is left to be told. */
export async function tellCrowd(options: {
  readonly folder: string;
  /** The instant at which it all happens. */
  readonly now: number;
  readonly send: PushSender['send'];
  readonly onStatement?: (sql: string) => void;
}): Promise<void> {
  const clock = { now: () => options.now };
  const files = openFiles(options.folder, clock, options.onStatement);
  const { graph, wishes, deliveries } = files;
  const drop = { ...sampleDrop(), startAt: startedAt, endAt: startedAt + 7_200_000 };
  const ctx = {
    clock,
    zoneOffset: () => 0,
    drops: only<DropStore>({ find: () => drop }),
    follows: graph,
    reminders: wishes.reminders,
    preferences: wishes.preferences,
    pushSubscriptions: wishes.pushSubscriptions,
    ...deliveries,
    channels: ['push'] as const,
    contacts: { findContacts: async () => new Map() },
  };
  const failures: unknown[] = [];
  const log = { warn: (facts: object) => failures.push(facts) };
  const metrics = { ended: () => undefined, fannedOut: () => undefined };
  const gate = createHostGate({
    atOnceMax: 64,
    perHostMax: 16,
    lineMax: 128,
    silentMs: 500,
    lineMsMax: 2_000,
    silencesMax: 8,
    pauseMs: 30_000,
    elapsedMs: () => performance.now(),
  });
  const random = () => 0.5;
  const push = { ...ctx, gate, random, sender: { send: options.send }, timeoutMs: 1_000 };
  const sender = startSendDeliveries({
    channel: 'push',
    queue: deliveries.queue,
    clock,
    log,
    metrics,
    random,
    claimedMax: 128,
    leaseMs: 60_000,
    drainMs: 1_000,
    deliver: (claim) => deliverPush(push, claim),
  });
  await deliveries.fanOuts.open([started]);
  const fanOut = startFanOutDeliveries(ctx, { log, metrics, onQueued: () => sender.wake() });
  const isOver = async () =>
    (await deliveries.fanOuts.countOpen()) + (await deliveries.queue.counts()).waiting === 0;
  while (failures.length === 0 && !(await isOver())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await fanOut.stop();
  await sender.stop();
  files.close();
  if (failures.length > 0) throw new Error('A worker failed.', { cause: failures[0] });
}
