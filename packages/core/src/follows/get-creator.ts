import type { Creator } from '../catalog/product.ts';
import type { CreatorSetting } from '../notifications/notification.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

export interface CreatorProfile {
  readonly creator: Creator;
  readonly followerCount: number;
  /** Whether the actor follows; false for a guest. */
  readonly following: boolean;
  /** What the actor hears of them, followed or not; null for a guest. */
  readonly setting: CreatorSetting | null;
}

/** A creator's public profile, with what it is to the actor. */
export async function getCreator(
  { catalog, follows, preferences }: Pick<Context, 'catalog' | 'follows' | 'preferences'>,
  { actor, creatorId }: { readonly actor: Actor | null; readonly creatorId: CreatorId },
): Promise<({ readonly ok: true } & CreatorProfile) | Refusal<'creator.not_found'>> {
  const creator = catalog.findCreator(creatorId);
  if (!creator) return refuse('creator.not_found');
  const [followerCount, followed, settings] = await Promise.all([
    follows.countFollowers(creatorId),
    actor ? follows.findFollowed(actor.userId, [creatorId]) : null,
    actor ? preferences.creatorSettings(actor.userId) : null,
  ]);
  const following = followed?.has(creatorId) ?? false;
  const setting = settings && (settings.get(creatorId) ?? 'all');
  return { ok: true, creator, followerCount, following, setting };
}
