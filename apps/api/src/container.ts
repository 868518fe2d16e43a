import { join } from 'node:path';
import { countNotifications } from '@livedrops/core/notifications/count-notifications';
import { readLiveWishes } from '@livedrops/core/notifications/read-live-wishes';
import type { Clock } from '@livedrops/core/ports/clock';
import type { QueuedChannel } from '@livedrops/core/ports/delivery-queue';
import type { Mailer } from '@livedrops/core/ports/mailer';
import type { PushSender } from '@livedrops/core/ports/push-sender';
import type { Context } from '@livedrops/core/shared/context';
import type { Logger } from 'pino';
import { createPasswordHasher } from './accounts/hash-password.ts';
import type { MailTokens } from './accounts/mail-tokens.ts';
import { openAccounts } from './accounts/open-accounts.ts';
import { basePathOf } from './base-path-of.ts';
import type { Config } from './config.ts';
import { createIds } from './create-ids.ts';
import { createUnsubscribeTokens } from './deliveries/unsubscribe-tokens.ts';
import { LiveHub } from './http/live/live-hub.ts';
import { createLiveWishesReader } from './http/live/live-wishes.ts';
import { tellInboxMarks } from './http/live/tell-inbox-marks.ts';
import { Readiness } from './http/readiness.ts';
import { createReadCaches } from './http/reads/create-read-caches.ts';
import { createForgetters } from './leaving/create-forgetters.ts';
import { openMail } from './mail/open-mail.ts';
import { countOrders } from './metrics/count-orders.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import {
  type EmbeddedFiles,
  filesIn,
  openEmbeddedAvatars,
  openEmbeddedBus,
  openEmbeddedCache,
  openEmbeddedDeliveries,
  openEmbeddedFollows,
  openEmbeddedInbox,
  openEmbeddedPush,
  openEmbeddedShop,
  openEmbeddedSignals,
  openEmbeddedWishes,
} from './profiles/embedded.ts';
import { readVapidKeys } from './push/read-vapid-keys.ts';
import { createZoneOffset } from './zone-offset.ts';

export interface ContainerOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The disk has failed: the process should end. */
  readonly onFatal: (error: Error) => void;
  /** Where the thread's file of the embedded store is; without it the writer checkpoints by itself. */
  readonly checkpointWorker?: URL;
  /** What sends push messages in place of the internet. */
  readonly pushSender?: PushSender;
  /** What hands mails over in place of what is configured. */
  readonly mailer?: Mailer;
  /** Open connections of the server, for the metrics. */
  readonly connections: () => Promise<number>;
}

/** Everything of this process that is made once, by its configuration. The only place that chooses engines. */
export function createContainer(options: ContainerOptions) {
  const { config, clock, logger, connections, checkpointWorker } = options;
  const readiness = new Readiness();
  const ids = createIds(clock);
  const hasher = createPasswordHasher();
  const caches = createReadCaches(openEmbeddedCache);
  const metrics = createMetrics({
    queueDepth: () => shop.queueDepth(),
    hashesWaiting: () => hasher.waiting(),
    connections,
    cacheReads: () => caches.reads(),
    deliveries: () => deliveries.queue.counts(),
    openFanOuts: () => deliveries.fanOuts.countOpen(),
  });
  const files = filesIn(config.dataDir);
  const onFatal = (error: Error) => {
    readiness.breakDown();
    options.onFatal(error);
  };
  const shop = openEmbeddedShop(files, {
    clock,
    ids,
    holdTtlMs: config.holdTtlMs,
    ...(checkpointWorker && { checkpointWorker }),
    onBatch: (batch) => metrics.batch(batch),
    onFatal,
  });
  const stores = openSideStores(options, { files, ids, metrics, onFatal });
  const { push, mailer, deliveries } = stores;
  const onListenerError = (error: unknown) => logger.error({ err: error }, 'event listener failed');
  const bus = openEmbeddedBus(onListenerError);
  const signals = openEmbeddedSignals(onListenerError);
  const sendsMails = mailer !== null;
  const accounts = openAccounts({ config, clock, ids, hasher, logger, sendsMails });
  const { sessions } = accounts;
  const hub = new LiveHub({
    bus,
    outbox: shop.outbox,
    clock,
    metrics: metrics.live,
    isSessionLive: async (session) => (await sessions.findSession(session)) !== null,
  });
  const kept = createKept(options, { ids, shop, accounts, stores, signals, metrics });
  const ctx: Context = { ...kept, forgetters: createForgetters(kept, deliveries) };
  signals.subscribe(({ kind, userId }) => {
    if (kind !== 'sessions.ended') return;
    sessions.forgetUser(userId);
    void hub.checkSessions(userId);
  });
  const liveWishes = tellStreams({ ctx, signals, hub, logger });
  return {
    ...accounts,
    ...stores,
    bus,
    caches,
    config,
    ctx,
    delivering: planDelivering(config, accounts.mailTokens, {
      push: push !== null,
      mail: sendsMails,
    }),
    hasher,
    hub,
    liveWishes,
    logger,
    metrics,
    readiness,
    shop,
  };
}

export type Container = ReturnType<typeof createContainer>;

/** What stands in files of its own beside the orders, and the ways out of the shop. */
function openSideStores(
  options: ContainerOptions,
  parts: {
    readonly files: EmbeddedFiles;
    readonly ids: Context['ids'];
    readonly metrics: ReturnType<typeof createMetrics>;
    readonly onFatal: (error: Error) => void;
  },
) {
  const { config, clock, checkpointWorker } = options;
  const { files, ids, metrics, onFatal } = parts;
  const care = { onFatal, ...(checkpointWorker && { checkpointWorker }) };
  const follows = openEmbeddedFollows({ file: files.followsFile, ...care });
  const inbox = openEmbeddedInbox({ file: files.inboxFile, ...care });
  const push = openPush(options);
  const mail = openMail(config, clock);
  const mailer = options.mailer ?? mail.mailer;
  const wishes = openEmbeddedWishes({ file: files.wishesFile, ...care });
  const deliveries = openEmbeddedDeliveries({
    file: files.deliveriesFile,
    clock,
    ids,
    ...(checkpointWorker && { checkpointWorker }),
    onHeld: (heldMs) => metrics.deliveries.lockHeld(heldMs),
  });
  return { follows, inbox, push, mail, mailer, wishes, deliveries };
}

/** Everything that use cases reach, but what they need to let a leaver go. */
function createKept(
  { config, clock }: ContainerOptions,
  parts: {
    readonly ids: Context['ids'];
    readonly shop: ReturnType<typeof openEmbeddedShop>;
    readonly accounts: ReturnType<typeof openAccounts>;
    readonly stores: ReturnType<typeof openSideStores>;
    readonly signals: Context['signals'];
    readonly metrics: ReturnType<typeof createMetrics>;
  },
): Omit<Context, 'forgetters'> {
  const { ids, shop, accounts, stores, signals, metrics } = parts;
  const { follows, inbox, push, wishes } = stores;
  return {
    clock,
    ids,
    ledger: countOrders(shop.ledger, metrics.order),
    drops: shop.drops,
    catalog: shop.catalog,
    follows: follows.graph,
    inbox: inbox.inbox,
    preferences: wishes.preferences,
    pushSubscriptions: wishes.pushSubscriptions,
    reminders: wishes.reminders,
    push: push && { sender: push.sender, publicKey: push.publicKey },
    zoneOffset: createZoneOffset(),
    signals,
    payments: shop.payments,
    accounts: accounts.sessions,
    accountBook: accounts.accountBook,
    accountAccess: accounts.accountAccess,
    accountSessions: accounts.accountSessions,
    passkeys: accounts.passkeys,
    avatars: openEmbeddedAvatars(config.dataDir),
    settings: {
      holdTtlMs: config.holdTtlMs,
      paymentTimeoutMs: config.paymentTimeoutMs,
      paymentCallOffMs: config.paymentCallOffMs,
    },
  };
}

/** Keeps open streams true to what their readers wish, and their inboxes' counts. */
function tellStreams(parts: {
  readonly ctx: Context;
  readonly signals: Context['signals'];
  readonly hub: LiveHub;
  readonly logger: Logger;
}) {
  const { ctx, signals, hub, logger } = parts;
  const liveWishes = createLiveWishesReader({
    readWishes: (userId) => readLiveWishes(ctx, userId),
    signals,
    hub,
    onFailure: (error) => logger.warn({ err: error }, 'wishes of an open stream were not read'),
  });
  tellInboxMarks({
    signals,
    hub,
    countOf: (userId) => countNotifications(ctx, userId),
    onFailure: (error) => logger.warn({ err: error }, 'windows were not told of an inbox'),
  });
  return liveWishes;
}

/** The channels that this shop has, and what its mails lead to. */
function planDelivering(
  config: Config,
  mailTokens: MailTokens,
  has: Readonly<Record<QueuedChannel, boolean>>,
) {
  const channels: readonly QueuedChannel[] = (['push', 'mail'] as const).filter((one) => has[one]);
  const places = {
    origin: config.publicOrigins[0] ?? 'http://localhost',
    basePath: basePathOf(config),
    tokens: createUnsubscribeTokens(config.secret),
    mailTokens,
  };
  return { channels, places };
}

/** Null: no push messages are sent. */
function openPush({ config, clock, pushSender }: ContainerOptions) {
  const { vapid, contact, moreHosts } = config.push;
  if (vapid === null) return null;
  const keys = vapid === 'made' ? readVapidKeys(join(config.dataDir, 'vapid.json')) : vapid;
  const sender = openEmbeddedPush({ vapid: { ...keys, subject: contact }, clock, moreHosts });
  return {
    publicKey: keys.publicKey,
    sender: pushSender ?? sender,
    close: () => sender.close(),
  };
}

export { accountsFileIn } from './accounts/open-accounts.ts';
