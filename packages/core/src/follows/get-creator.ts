import type { Creator } from '../catalog/product.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

export interface CreatorProfile {
  readonly creator: Creator;
  readonly followerCount: number;
  /** Whether the actor follows; false for a guest. */
  readonly following: boolean;
}

/** A creator's public profile, with what it is to the actor. */
export async function getCreator(
  { catalog, follows }: Pick<Context, 'catalog' | 'follows'>,
  { actor, creatorId }: { readonly actor: Actor | null; readonly creatorId: CreatorId },
): Promise<({ readonly ok: true } & CreatorProfile) | Refusal<'creator.not_found'>> {
  const creator = catalog.findCreator(creatorId);
  if (!creator) return refuse('creator.not_found');
  const [followerCount, followed] = await Promise.all([
    follows.countFollowers(creatorId),
    actor ? follows.findFollowed(actor.userId, [creatorId]) : null,
  ]);
  return { ok: true, creator, followerCount, following: followed?.has(creatorId) ?? false };
}
