import type { FanOut, FanOutPlace, FanOuts } from '../ports/fan-outs.ts';
import type { FollowGraph } from '../ports/follow-graph.ts';
import type { Reminders } from '../ports/reminders.ts';
import type { Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';
import { type FanOutStage, findAudience } from './find-audience.ts';
import { findDeliveryEnd } from './find-delivery-end.ts';
import { isStillNews } from './is-still-news.ts';
import { type Queued, type QueueingContext, queueDeliveries } from './queue-deliveries.ts';
import type { Listener } from './queued-fact.ts';

export interface FanOutContext extends QueueingContext, Pick<Context, 'drops'> {
  readonly fanOuts: FanOuts;
  readonly follows: Pick<FollowGraph, 'listFollowers'>;
  readonly reminders: Pick<Reminders, 'listAskers'>;
}

/** What one step has done. */
export interface FannedOut extends Queued {
  readonly stage: FanOutStage | 'owner';
}

const personalMax = 100;
/** What is read of so many is read in one turn of whoever runs it: four times as many would hold up orders for 30 ms. */
const chunkMax = 250;
const listeners: Readonly<Record<FanOutStage, Listener>> = {
  askers: 'asker',
  followers: 'follower',
};

/**
 * Queues the next deliveries: of facts that are for one reader all that wait, and of one fact for many the next chunk. What is
 * queued is queued before the place moves on, so a crash repeats a chunk and leaves nobody out. Empty: nothing is open.
 */
export async function fanOutNext(ctx: FanOutContext): Promise<readonly FannedOut[]> {
  const done = await tellOwners(ctx);
  const crowd = await ctx.fanOuts.nextCrowd();
  return crowd ? [...done, await tellChunk(ctx, crowd)] : done;
}

async function tellOwners(ctx: FanOutContext): Promise<FannedOut[]> {
  const personal = await ctx.fanOuts.listPersonal(personalMax);
  if (personal.length === 0) return [];
  const done: FannedOut[] = [];
  for (const { entry } of personal) {
    const drop = ctx.drops.find(entry.dropId);
    if (!drop || entry.userId === null) continue;
    const telling = { entry, as: 'owner', userIds: [entry.userId] } as const;
    const queued = await queueDeliveries(ctx, {
      ...telling,
      expiresAt: findDeliveryEnd(entry, drop),
    });
    done.push({ stage: 'owner', ...queued });
  }
  await ctx.fanOuts.end(personal.map(({ entry }) => entry.notificationId));
  return done;
}

async function tellChunk(ctx: FanOutContext, { entry, place }: FanOut): Promise<FannedOut> {
  const stages = findAudience(entry.kind);
  const here = place ?? startOf(stages[0] ?? 'followers');
  const drop = ctx.drops.find(entry.dropId);
  if (!drop || stages.length === 0 || !isStillNews(entry, drop, ctx.clock.now())) {
    await ctx.fanOuts.end([entry.notificationId]);
    return { stage: here.stage, added: 0, expired: 0 };
  }
  const { userIds, next } = await readChunk(ctx, entry, here);
  const expiresAt = findDeliveryEnd(entry, drop);
  const as = listeners[here.stage];
  const queued = await queueDeliveries(ctx, { entry, as, expiresAt, userIds });
  const later = stages[stages.indexOf(here.stage) + 1];
  const goesOn = next ?? (later === undefined ? null : startOf(later));
  if (goesOn === null) await ctx.fanOuts.end([entry.notificationId]);
  else await ctx.fanOuts.advance(entry.notificationId, goesOn);
  return { stage: here.stage, ...queued };
}

const startOf = (stage: FanOutStage): FanOutPlace => ({ stage, after: null });

/** Who came after the fact is not told of it, as in the inbox. */
async function readChunk(
  { follows, reminders }: FanOutContext,
  { creatorId, dropId, occurredAt }: FanOut['entry'],
  place: FanOutPlace,
): Promise<{ readonly userIds: readonly UserId[]; readonly next: FanOutPlace | null }> {
  if (place.stage === 'askers') {
    const page = await reminders.listAskers({ dropId, after: place.after, limit: chunkMax });
    const userIds = page.items
      .filter(({ askedAt }) => askedAt <= occurredAt)
      .map(({ userId }) => userId);
    return { userIds, next: page.next && { stage: 'askers', after: page.next } };
  }
  const page = await follows.listFollowers({ creatorId, after: place.after, limit: chunkMax });
  const userIds = page.items
    .filter(({ followedAt }) => followedAt <= occurredAt)
    .map(({ followerId }) => followerId);
  return { userIds, next: page.next && { stage: 'followers', after: page.next } };
}
