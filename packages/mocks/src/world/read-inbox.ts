import { limits } from '@livedrops/contract/limits';
import type { ChannelSwitches } from '@livedrops/contract/notification-preferences';
import type { NotificationKind } from '@livedrops/contract/notifications';
import type { z } from 'zod';
import { instant } from './to-wire.ts';
import type { CreatorSetting, Notification, NotificationPreferences } from './wire.ts';
import { mustHave, type World } from './world.ts';
import { defaultKinds, type WorldMarks, type WorldNotification } from './world-inbox.ts';

type Channel = keyof z.output<typeof ChannelSwitches>;

const reminderKinds: readonly NotificationKind[] = [
  'drop.reminder',
  'drop.started',
  'drop.rescheduled',
  'drop.cancelled',
];
const stockKinds: readonly NotificationKind[] = ['stock.low', 'drop.soldout', 'drop.restocked'];

export function preferencesOf(world: World, userId: string): NotificationPreferences {
  return world.inbox.preferences.get(userId) ?? { kinds: { ...defaultKinds }, quiet_hours: null };
}

export function creatorSettingOf(world: World, userId: string, creatorId: string): CreatorSetting {
  return world.inbox.creatorSettings.get(userId)?.get(creatorId) ?? 'all';
}

export function marksOf(world: World, userId: string): WorldMarks {
  const known = world.inbox.marks.get(userId);
  if (known) return known;
  const marks = { seenRows: 0, readRows: 0, readIds: new Set<string>() };
  world.inbox.marks.set(userId, marks);
  return marks;
}

function isWanted(setting: CreatorSetting, kind: NotificationKind): boolean {
  if (setting === 'all') return true;
  return setting === 'only_drops' && !stockKinds.includes(kind);
}

type Told = Pick<WorldNotification, 'userId' | 'creatorId' | 'dropId' | 'occurredAt'> & {
  readonly kind: NotificationKind;
};

interface Reader {
  readonly userId: string;
  readonly channel: Channel;
}

/** Whether a fact is told to somebody on a channel: theirs, of somebody they follow, or asked for. */
export function isToldOn(world: World, { userId, channel }: Reader, told: Told): boolean {
  const { kind, creatorId, dropId, occurredAt } = told;
  if (!preferencesOf(world, userId).kinds[kind][channel]) return false;
  if (told.userId !== null) return told.userId === userId;
  const asked = world.reminders.some(
    (reminder) =>
      reminder.userId === userId && reminder.dropId === dropId && reminder.askedAt <= occurredAt,
  );
  if (asked && reminderKinds.includes(kind)) return true;
  if (kind === 'drop.reminder') return false;
  const follows = world.follows.some(
    (follow) =>
      follow.followerId === userId &&
      follow.creatorId === creatorId &&
      follow.followedAt <= occurredAt,
  );
  return follows && isWanted(creatorSettingOf(world, userId, creatorId), kind);
}

/** Somebody's entries, the latest first, with the row that each is. */
export function readInbox(world: World, userId: string) {
  const marks = marksOf(world, userId);
  return world.inbox.rows
    .map((entry, row) => ({
      entry,
      read: row < marks.readRows || marks.readIds.has(entry.notificationId),
      seen: row < marks.seenRows,
    }))
    .filter(({ entry }) =>
      isToldOn(world, { userId, channel: 'inbox' }, { ...entry, kind: entry.fact.kind }),
    )
    .toReversed();
}

export function countInbox(world: World, userId: string) {
  const entries = readInbox(world, userId);
  const capped = (count: number) => Math.min(count, limits.unreadCountMax);
  return {
    unread_count: capped(entries.filter(({ read }) => !read).length),
    unseen_count: capped(entries.filter(({ read, seen }) => !read && !seen).length),
  };
}

export function toNotification(
  world: World,
  { entry, read }: { readonly entry: WorldNotification; readonly read: boolean },
): Notification {
  const product = mustHave(world.products, mustHave(world.drops, entry.dropId).productId);
  const about = {
    notification_id: entry.notificationId,
    occurred_at: instant(entry.occurredAt),
    read,
    creator: mustHave(world.creators, entry.creatorId),
    drop: {
      drop_id: entry.dropId,
      title: product.title,
      hue: product.hue,
      picture: product.images[0] ?? null,
    },
  };
  return asNotification({
    ...about,
    ...(entry.orderId === null ? {} : { order_id: entry.orderId }),
    ...entry.fact,
  });
}

/** The kind and its figures come from one fact, which the compiler loses sight of when it is spread. */
function asNotification(parts: object): Notification {
  return parts as Notification;
}
