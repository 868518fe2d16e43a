import { listNotifications } from '@livedrops/core/notifications/list-notifications';
import { brandId, type CreatorId, type OrderId, type UserId } from '@livedrops/core/shared/ids';
import {
  readAccountRows,
  readPasskeyRows,
  readSessionRows,
} from '../accounts/read-account-rows.ts';
import type { Container } from '../container.ts';
import { toInstant } from '../http/wire/instant.ts';
import { toWireCreator } from '../http/wire/to-wire-creator.ts';
import { toWireNotification } from '../http/wire/to-wire-notification.ts';
import { toWireOrder } from '../http/wire/to-wire-order.ts';
import type { Exporter } from './exporter.ts';

const pageSize = 100;
const remindersMax = 10_000;
/** Older entries are in the shop's public past. */
const inboxPagesMax = 10;

type Sources = Pick<Container, 'ctx' | 'library'>;

/** What the shop keeps of somebody, place by place. */
export function createExporters({ ctx, library }: Sources): readonly Exporter[] {
  return [
    { section: 'account', pages: (userId) => onePage(readAccountRows(library, userId)) },
    { section: 'passkeys', pages: (userId) => onePage(readPasskeyRows(library, userId)) },
    { section: 'sessions', pages: (userId) => onePage(readSessionRows(library, userId)) },
    { section: 'profile', pages: (userId) => readProfile(ctx, userId) },
    { section: 'orders', pages: (userId) => readOrders(ctx, userId) },
    { section: 'following', pages: (userId) => readFollowing(ctx, userId) },
    { section: 'notification_preferences', pages: (userId) => readPreferences(ctx, userId) },
    { section: 'push_subscriptions', pages: (userId) => readPush(ctx, userId) },
    { section: 'notifications', pages: (userId) => readInbox(ctx, userId) },
    { section: 'reminders', pages: (userId) => readReminders(ctx, userId) },
  ];
}

type ExportContext = Container['ctx'];

async function* onePage(rows: Promise<readonly object[]>) {
  yield await rows;
}

async function* readProfile({ catalog }: ExportContext, userId: UserId) {
  const creator = catalog.findCreator(brandId<CreatorId>(userId));
  if (creator) yield [{ ...toWireCreator(creator), bio: creator.bio }];
}

async function* readOrders({ clock, ledger }: ExportContext, userId: UserId) {
  let before: OrderId | undefined;
  for (;;) {
    const page = ledger.list({ userId, limit: pageSize, ...(before && { before }) });
    yield page.map((order) => toWireOrder(order, clock.now()));
    before = page.at(-1)?.orderId;
    if (page.length < pageSize) return;
  }
}

async function* readFollowing({ follows }: ExportContext, followerId: UserId) {
  let after: Awaited<ReturnType<typeof follows.listFollowing>>['next'] = null;
  do {
    const page = await follows.listFollowing({ followerId, after, limit: pageSize });
    yield page.items.map(({ creatorId, followedAt }) => ({
      creator_id: creatorId,
      followed_at: toInstant(followedAt),
    }));
    after = page.next;
  } while (after !== null);
}

async function* readPreferences({ preferences }: ExportContext, userId: UserId) {
  const [{ channels, quietHours }, settings] = await Promise.all([
    preferences.find(userId),
    preferences.creatorSettings(userId),
  ]);
  const quiet_hours = quietHours && {
    start: quietHours.startTime,
    end: quietHours.endTime,
    time_zone: quietHours.timeZone,
  };
  yield [{ kinds: channels, quiet_hours }];
  yield [...settings].map(([creatorId, setting]) => ({ creator_id: creatorId, setting }));
}

async function* readPush({ pushSubscriptions }: ExportContext, userId: UserId) {
  const saved = await pushSubscriptions.list(userId);
  yield saved.map(({ subscriptionId, endpoint, createdAt }) => ({
    subscription_id: subscriptionId,
    host: new URL(endpoint).host,
    created_at: toInstant(createdAt),
  }));
}

async function* readReminders({ reminders }: ExportContext, userId: UserId) {
  const asked = await reminders.listOfUser(userId, remindersMax);
  yield asked.map(({ dropId, askedAt }) => ({ drop_id: dropId, asked_at: toInstant(askedAt) }));
}

async function* readInbox(ctx: ExportContext, userId: UserId) {
  const actor = { userId, role: 'user' } as const;
  let before: number | null = null;
  for (let page = 0; page < inboxPagesMax; page += 1) {
    const list: Awaited<ReturnType<typeof listNotifications>> = await listNotifications(ctx, {
      actor,
      group: 'all',
      before,
      limit: pageSize,
    });
    yield list.items.map(toWireNotification);
    before = list.next;
    if (before === null) return;
  }
}
