import type { Creator } from '../catalog/product.ts';
import type { CreatorSetting } from '../notifications/notification.ts';
import type { FollowPageQuery, FollowPosition } from '../ports/follow-graph.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

export interface Followed {
  readonly creator: Creator;
  /** Epoch ms. */
  readonly followedAt: number;
  /** What the actor wants to hear of them. */
  readonly setting: CreatorSetting;
}

/** One page of whom the actor follows. A creator who is gone is left out. */
export async function listFollowing(
  { catalog, follows, preferences }: Pick<Context, 'catalog' | 'follows' | 'preferences'>,
  { actor, userId, ...page }: FollowPageQuery & { readonly actor: Actor; readonly userId: UserId },
): Promise<
  | { readonly ok: true; readonly items: readonly Followed[]; readonly next: FollowPosition | null }
  | Refusal<'actor.not_allowed'>
> {
  if (actor.userId !== userId) return refuse('actor.not_allowed');
  const [{ items, next }, settings] = await Promise.all([
    follows.listFollowing({ followerId: userId, ...page }),
    preferences.creatorSettings(userId),
  ]);
  const followed = items.flatMap(({ creatorId, followedAt }) => {
    const creator = catalog.findCreator(creatorId);
    const setting = settings.get(creatorId) ?? 'all';
    return creator ? [{ creator, followedAt, setting }] : [];
  });
  return { ok: true, items: followed, next };
}
