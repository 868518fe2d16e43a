import type { FollowPage, FollowPageQuery } from '../ports/follow-graph.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

/** One page of a creator's followers, for that creator alone. */
export async function listFollowers(
  { follows }: Pick<Context, 'follows'>,
  {
    actor,
    creatorId,
    ...page
  }: FollowPageQuery & { readonly actor: Actor; readonly creatorId: CreatorId },
): Promise<({ readonly ok: true } & FollowPage) | Refusal<'actor.not_allowed'>> {
  const own = brandId<CreatorId>(actor.userId) === creatorId;
  if (actor.role !== 'creator' || !own) return refuse('actor.not_allowed');
  return { ok: true, ...(await follows.listFollowers({ creatorId, ...page })) };
}
