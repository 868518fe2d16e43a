import type { Contacts } from '../ports/contacts.ts';
import type { DeliveryQueue, NewDelivery, QueuedChannel } from '../ports/delivery-queue.ts';
import type { InboxEntry } from '../ports/inbox.ts';
import type { Wishes } from '../ports/preferences.ts';
import type { Context } from '../shared/context.ts';
import type { SubscriptionId, UserId } from '../shared/ids.ts';
import { decideDelivery } from './decide-delivery.ts';
import type { Listener, QueuedFact } from './queued-fact.ts';

export interface QueueingContext
  extends Pick<Context, 'clock' | 'preferences' | 'pushSubscriptions' | 'zoneOffset'> {
  readonly queue: Pick<DeliveryQueue, 'enqueue'>;
  /** Which channels this shop has. */
  readonly channels: readonly QueuedChannel[];
  readonly contacts: Contacts;
}

/** One fact for some of those it is for. */
export interface Telling {
  readonly entry: InboxEntry;
  readonly as: Listener;
  readonly expiresAt: number;
  /** At most 1,000. */
  readonly userIds: readonly UserId[];
}

export interface Queued {
  /** Deliveries that are new in the queue. */
  readonly added: number;
  /** Those whose quiet hours last longer than the news. */
  readonly expired: number;
}

interface Wanted {
  readonly userId: UserId;
  readonly dueAt: number;
}

/** Queues a fact for those who want it and can be reached: once for each channel, whatever was queued before. */
export async function queueDeliveries(ctx: QueueingContext, telling: Telling): Promise<Queued> {
  const { userIds, entry } = telling;
  if (userIds.length === 0) return { added: 0, expired: 0 };
  const wishes = await ctx.preferences.findMany(userIds, entry.creatorId);
  let [added, expired] = [0, 0];
  for (const channel of ctx.channels) {
    const wanted = findWanting(ctx, { telling, channel, wishes });
    const inTime = wanted.filter(({ dueAt }) => dueAt < telling.expiresAt);
    const deliveries = await reach(ctx, { telling, channel, wanted: inTime });
    expired += wanted.length - inTime.length;
    if (deliveries.length === 0) continue;
    added += await ctx.queue.enqueue(deliveries, { isRepeatable: true });
  }
  return { added, expired };
}

function findWanting(
  { clock, zoneOffset }: QueueingContext,
  {
    telling,
    channel,
    wishes,
  }: {
    readonly telling: Telling;
    readonly channel: QueuedChannel;
    readonly wishes: ReadonlyMap<UserId, Wishes>;
  },
): readonly Wanted[] {
  const now = clock.now();
  const { as, entry, userIds } = telling;
  return userIds.flatMap((userId) => {
    const wish = wishes.get(userId);
    if (!wish) return [];
    const creatorSetting = as === 'follower' ? wish.creatorSetting : 'all';
    const decision = decideDelivery(
      { kind: entry.kind, channel, creatorSetting, now },
      wish.preferences,
      zoneOffset,
    );
    if (decision.when === 'never') return [];
    return [{ userId, dueAt: decision.when === 'now' ? now : decision.until }];
  });
}

/** Who has no browser or no address that answered is not queued. */
async function reach(
  ctx: QueueingContext,
  {
    telling,
    channel,
    wanted,
  }: {
    readonly telling: Telling;
    readonly channel: QueuedChannel;
    readonly wanted: readonly Wanted[];
  },
): Promise<readonly NewDelivery[]> {
  if (wanted.length === 0) return [];
  const userIds = wanted.map(({ userId }) => userId);
  const now = ctx.clock.now();
  const write = ({ userId, dueAt }: Wanted, subscriptionIds: readonly SubscriptionId[]) => ({
    userId,
    channel,
    dueAt,
    factId: telling.entry.notificationId,
    kind: telling.entry.kind,
    payload: writePayload(telling, { held: dueAt > now, subscriptionIds }),
  });
  if (channel === 'mail') {
    const contacts = await ctx.contacts.findContacts(userIds);
    return wanted
      .filter(({ userId }) => contacts.get(userId)?.emailVerified)
      .map((one) => write(one, []));
  }
  const browsers = await ctx.pushSubscriptions.findMany(userIds);
  return wanted.flatMap((one) => {
    const ids = (browsers.get(one.userId) ?? []).map(({ subscriptionId }) => subscriptionId);
    return ids.length === 0 ? [] : [write(one, ids)];
  });
}

function writePayload(
  { as, entry, expiresAt }: Telling,
  rest: Pick<QueuedFact, 'held' | 'subscriptionIds'>,
): string {
  return JSON.stringify({ type: 'fact', as, entry, expiresAt, ...rest } satisfies QueuedFact);
}
