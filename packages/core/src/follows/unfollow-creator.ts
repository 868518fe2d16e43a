import type { FollowResult } from '../ports/follow-graph.ts';
import type { Context } from '../shared/context.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { FollowInput } from './follow-creator.ts';

/** The actor hears of the creator's drops no longer. A repeat changes nothing. */
export async function unfollowCreator(
  { catalog, follows, signals }: Pick<Context, 'catalog' | 'follows' | 'signals'>,
  { actor, userId, creatorId }: FollowInput,
): Promise<FollowResult | Refusal<'actor.not_allowed' | 'creator.not_found'>> {
  if (actor.userId !== userId) return refuse('actor.not_allowed');
  if (!catalog.findCreator(creatorId)) return refuse('creator.not_found');
  const result = await follows.unfollow({ followerId: userId, creatorId });
  if (result.ok && result.changed) signals.publish({ kind: 'wishes.changed', userId });
  return result;
}
