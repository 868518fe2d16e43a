import type { FollowGraph } from '../ports/follow-graph.ts';
import type { InboxScope, InboxSource } from '../ports/inbox.ts';
import type { Preferences } from '../ports/preferences.ts';
import type { Reminders } from '../ports/reminders.ts';
import type { UserId } from '../shared/ids.ts';
import { decideDelivery } from './decide-delivery.ts';
import {
  type CreatorSetting,
  type NotificationKind,
  type NotificationPreferences,
  notificationKinds,
} from './notification.ts';
import { toldToAskers } from './told-to-askers.ts';

/** Whom somebody followed before these does not fill their inbox. */
const creatorsMax = 2_000;
const dropsMax = 200;
const pageMax = 1_000;

/** What a reader's inbox is put together from, as they follow, ask and wish now. */
export async function findInboxScope(
  ctx: {
    readonly follows: Pick<FollowGraph, 'listFollowing'>;
    readonly preferences: Pick<Preferences, 'find' | 'creatorSettings'>;
    readonly reminders: Pick<Reminders, 'listOfUser'>;
  },
  userId: UserId,
): Promise<InboxScope> {
  const [preferences, creatorSettings, asked] = await Promise.all([
    ctx.preferences.find(userId),
    ctx.preferences.creatorSettings(userId),
    ctx.reminders.listOfUser(userId, dropsMax),
  ]);
  const kindsOf = kindsBySetting(preferences);
  const sources: InboxSource[] = asked.map(({ dropId, askedAt }) => ({
    dropId,
    since: askedAt,
    kinds: kindsOf.asked,
  }));
  let after = null;
  let read = 0;
  do {
    const limit = Math.min(pageMax, creatorsMax - read);
    const page = await ctx.follows.listFollowing({ followerId: userId, after, limit });
    for (const { creatorId, followedAt } of page.items) {
      const kinds = kindsOf[creatorSettings.get(creatorId) ?? 'all'];
      if (kinds.size > 0) sources.push({ creatorId, since: followedAt, kinds });
    }
    read += page.items.length;
    after = page.next;
  } while (after !== null && read < creatorsMax);
  return { userId, sources, ownKinds: kindsOf.own };
}

/** What passes into the inbox of each setting; `asked` and `own` are muted with nobody. */
function kindsBySetting(preferences: NotificationPreferences) {
  const passing = (setting: CreatorSetting, isMeant: (kind: NotificationKind) => boolean) =>
    new Set(
      notificationKinds.filter(
        (kind) =>
          isMeant(kind) &&
          decideDelivery(
            { kind, channel: 'inbox', creatorSetting: setting, now: 0 },
            preferences,
            noZone,
          ).when === 'now',
      ),
    );
  const isOwn = (kind: NotificationKind) => kind.startsWith('order.');
  const isPublic = (kind: NotificationKind) => !isOwn(kind) && kind !== 'drop.reminder';
  return {
    all: passing('all', isPublic),
    only_drops: passing('only_drops', isPublic),
    muted: passing('muted', isPublic),
    asked: passing('all', (kind) => toldToAskers.has(kind)),
    own: passing('all', isOwn),
  };
}

/** Nothing waits on its way into the inbox. */
const noZone = () => 0;
