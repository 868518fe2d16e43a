import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createOutboxMailer } from '@livedrops/adapter-mail/outbox-mailer';
import type { SmtpMailerOptions } from '@livedrops/adapter-mail/smtp-mailer';
import { createMemoryCache } from '@livedrops/adapter-memory/cache';
import { createMemoryEventBus } from '@livedrops/adapter-memory/event-bus';
import { createMemoryUserSignals } from '@livedrops/adapter-memory/user-signals';
import { openAvatars } from '@livedrops/adapter-pictures/avatars';
import type { PushSenderOptions } from '@livedrops/adapter-push/push-sender';
import { createCheck } from '@livedrops/adapter-sqlite/check-store';
import { createFollowsCheck } from '@livedrops/adapter-sqlite/follows/check-follows';
import { openReader } from '@livedrops/adapter-sqlite/open-database';
import { openDeliveries } from '@livedrops/adapter-sqlite/open-deliveries';
import { openFollowGraph } from '@livedrops/adapter-sqlite/open-follow-graph';
import { openInbox } from '@livedrops/adapter-sqlite/open-inbox';
import { openStore, type StoreOptions } from '@livedrops/adapter-sqlite/open-store';
import { openWishes } from '@livedrops/adapter-sqlite/open-wishes';
import { openTestPaymentProvider } from '@livedrops/adapter-sqlite/test-payment-provider';
import { createWishesCheck } from '@livedrops/adapter-sqlite/wishes/check-wishes';
import { avatarWidths } from '@livedrops/contract/creators';
import { limits } from '@livedrops/contract/limits';
import type { Cache } from '@livedrops/core/ports/cache';
import type { Clock } from '@livedrops/core/ports/clock';
import type { Ids } from '@livedrops/core/ports/ids';
import type { Mail } from '@livedrops/core/ports/mailer';
import { createLatePushSender } from '../push/create-late-push-sender.ts';

export interface EmbeddedFiles {
  readonly ledgerFile: string;
  readonly bankFile: string;
  /** Apart from the orders: a crowd that follows makes nobody wait who buys. */
  readonly followsFile: string;
  readonly inboxFile: string;
  /** Preferences, browsers for push messages, reminders. */
  readonly wishesFile: string;
  /** What is still to be told by push and mail. */
  readonly deliveriesFile: string;
}

export const filesIn = (dataDir: string): EmbeddedFiles => ({
  ledgerFile: join(dataDir, 'livedrops.db'),
  bankFile: join(dataDir, 'bank.db'),
  followsFile: join(dataDir, 'follows.db'),
  inboxFile: join(dataDir, 'inbox.db'),
  wishesFile: join(dataDir, 'wishes.db'),
  deliveriesFile: join(dataDir, 'deliveries.db'),
});

interface ShopOptions extends Pick<StoreOptions, 'onBatch' | 'onFatal' | 'checkpointWorker'> {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly holdTtlMs: number;
}

/** The shop in one process: SQLite for what is kept, memory for what is passed around. */
export function openEmbeddedShop(
  files: Pick<EmbeddedFiles, 'ledgerFile' | 'bankFile'>,
  options: ShopOptions,
) {
  const { clock } = options;
  const store = openStore({
    file: files.ledgerFile,
    quantityPerOrderMax: limits.quantityPerOrderMax,
    ...options,
  });
  const payments = openTestPaymentProvider({ path: files.bankFile, clock });
  return {
    ...store,
    payments,
    async close() {
      await store.close();
      payments.close();
    },
  };
}

export const openEmbeddedAvatars = (dataDir: string) =>
  openAvatars({
    dir: join(dataDir, 'avatars'),
    widths: avatarWidths,
    pixelsMax: limits.avatarPixelsMax,
  });

export const openEmbeddedFollows = openFollowGraph;

export const openEmbeddedInbox = openInbox;

export const openEmbeddedWishes = openWishes;

export const openEmbeddedDeliveries = openDeliveries;

/** Web push over the internet, from the first message on. */
export const openEmbeddedPush = (options: PushSenderOptions) =>
  createLatePushSender(async () => {
    const { createPushSender } = await import('@livedrops/adapter-push/push-sender');
    return createPushSender(options);
  });

export const openEmbeddedOutbox = createOutboxMailer;

/** A mail server, from the first mail on. */
export function openEmbeddedSmtp(options: SmtpMailerOptions) {
  const load = async () => {
    const { createSmtpMailer } = await import('@livedrops/adapter-mail/smtp-mailer');
    return createSmtpMailer(options);
  };
  let opening: ReturnType<typeof load> | undefined;
  return {
    async send(mail: Mail) {
      opening ??= load();
      return (await opening).send(mail);
    },
    async close() {
      if (opening) (await opening).close();
    },
  };
}

export const openEmbeddedBus = createMemoryEventBus;

export const openEmbeddedSignals = createMemoryUserSignals;

export function openEmbeddedCache<Value extends object>(entriesMax: number): Cache<Value> {
  return createMemoryCache<Value>({ entriesMax });
}

/** Every difference between numbers of the store that should agree. Only reads, so a shop may run beside it. */
export function checkEmbeddedShop({ ledgerFile, followsFile, wishesFile }: EmbeddedFiles) {
  const checkIfThere = (file: string, check: typeof createCheck) =>
    existsSync(file) ? checkFile(file, check) : [];
  return [
    ...checkFile(ledgerFile, createCheck),
    ...checkIfThere(followsFile, createFollowsCheck),
    ...checkIfThere(wishesFile, createWishesCheck),
  ];
}

function checkFile(file: string, createFileCheck: typeof createCheck) {
  const db = openReader(file);
  try {
    return createFileCheck(db)();
  } finally {
    db.close();
  }
}
