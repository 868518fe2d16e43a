import type { FollowResult } from '../ports/follow-graph.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId, type UserId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

export interface FollowInput {
  readonly actor: Actor;
  /** In whose name: only one's own. */
  readonly userId: UserId;
  readonly creatorId: CreatorId;
}

/** From now on the actor hears of the creator's drops. A repeat changes nothing. */
export async function followCreator(
  { catalog, clock, follows, signals }: Pick<Context, 'catalog' | 'clock' | 'follows' | 'signals'>,
  { actor, userId, creatorId }: FollowInput,
): Promise<FollowResult | Refusal<'actor.not_allowed' | 'creator.not_found' | 'follow.self'>> {
  if (actor.userId !== userId) return refuse('actor.not_allowed');
  if (creatorId === brandId<CreatorId>(userId)) return refuse('follow.self');
  if (!catalog.findCreator(creatorId)) return refuse('creator.not_found');
  const result = await follows.follow({ followerId: userId, creatorId, followedAt: clock.now() });
  if (result.ok && result.changed) signals.publish({ kind: 'wishes.changed', userId });
  return result;
}
