import type { Drop } from '../drops/drop.ts';
import type { QueuedChannel } from '../ports/delivery-queue.ts';
import type { DropStore } from '../ports/drop-store.ts';
import type { FollowGraph } from '../ports/follow-graph.ts';
import type { Preferences } from '../ports/preferences.ts';
import type { Reminders } from '../ports/reminders.ts';
import type { Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';
import { decideDelivery } from './decide-delivery.ts';
import { isStillNews } from './is-still-news.ts';
import type { QueuedFact } from './queued-fact.ts';

interface CheckContext extends Pick<Context, 'clock' | 'zoneOffset'> {
  readonly drops: Pick<DropStore, 'find'>;
  readonly preferences: Pick<Preferences, 'findMany'>;
  readonly follows: Pick<FollowGraph, 'findFollowed'>;
  readonly reminders: Pick<Reminders, 'isAsked'>;
}

export type DeliveryCheck =
  | { readonly next: 'send'; readonly drop: Drop }
  | { readonly next: 'wait'; readonly until: number }
  | { readonly next: 'end'; readonly why: 'expired' | 'unwanted' };

/**
 * What holds when a fact is about to be sent, which may be hours after it was queued: who has switched it off, muted or left
 * its creator since is not told, and what is no news any more is told to nobody.
 */
export async function checkDelivery(
  ctx: CheckContext,
  {
    userId,
    channel,
    fact,
  }: {
    readonly userId: UserId;
    readonly channel: QueuedChannel;
    readonly fact: QueuedFact;
  },
): Promise<DeliveryCheck> {
  const { entry, as } = fact;
  const now = ctx.clock.now();
  const drop = ctx.drops.find(entry.dropId);
  if (!drop || !isStillNews(entry, drop, now)) return { next: 'end', why: 'expired' };
  if (!(await isStillListener(ctx, userId, fact))) return { next: 'end', why: 'unwanted' };
  const wish = (await ctx.preferences.findMany([userId], entry.creatorId)).get(userId);
  if (!wish) return { next: 'end', why: 'unwanted' };
  const creatorSetting = as === 'follower' ? wish.creatorSetting : 'all';
  const about = { kind: entry.kind, channel, creatorSetting, now };
  const decision = decideDelivery(about, wish.preferences, ctx.zoneOffset);
  if (decision.when === 'never') return { next: 'end', why: 'unwanted' };
  if (decision.when === 'now') return { next: 'send', drop };
  const isTooLate = decision.until >= fact.expiresAt;
  return isTooLate ? { next: 'end', why: 'expired' } : { next: 'wait', until: decision.until };
}

async function isStillListener(
  { follows, reminders }: CheckContext,
  userId: UserId,
  { as, entry }: QueuedFact,
): Promise<boolean> {
  if (as === 'owner') return true;
  if (as === 'asker') return reminders.isAsked({ userId, dropId: entry.dropId });
  return (await follows.findFollowed(userId, [entry.creatorId])).has(entry.creatorId);
}
