import type { FollowGraph } from '../ports/follow-graph.ts';
import type { Preferences } from '../ports/preferences.ts';
import type { Reminders } from '../ports/reminders.ts';
import type { CreatorId, UserId } from '../shared/ids.ts';
import type { LiveWishes } from './is-told-live.ts';
import type { CreatorSetting } from './notification.ts';

/** Whom somebody followed before these is heard of neither here nor in the inbox. */
const followsHeardMax = 2_000;
const remindersHeardMax = 200;
const pageMax = 1_000;

/** What somebody with an open stream is to be told, as it is now. */
export async function readLiveWishes(
  ctx: {
    readonly follows: Pick<FollowGraph, 'listFollowing'>;
    readonly preferences: Pick<Preferences, 'find' | 'creatorSettings'>;
    readonly reminders: Pick<Reminders, 'listOfUser'>;
  },
  userId: UserId,
): Promise<LiveWishes> {
  const [preferences, settings, reminders] = await Promise.all([
    ctx.preferences.find(userId),
    ctx.preferences.creatorSettings(userId),
    ctx.reminders.listOfUser(userId, remindersHeardMax),
  ]);
  const followed = new Map<CreatorId, CreatorSetting>();
  let after = null;
  do {
    const limit = Math.min(pageMax, followsHeardMax - followed.size);
    const page = await ctx.follows.listFollowing({ followerId: userId, after, limit });
    for (const { creatorId } of page.items) {
      followed.set(creatorId, settings.get(creatorId) ?? 'all');
    }
    after = page.next;
  } while (after !== null && followed.size < followsHeardMax);
  return { preferences, followed, reminded: new Set(reminders.map(({ dropId }) => dropId)) };
}
