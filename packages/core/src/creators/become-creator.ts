import type { Creator } from '../catalog/product.ts';
import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { isReservedHandle } from './is-reserved-handle.ts';

export interface BecomeCreatorInput {
  readonly actor: Actor;
  /** The handle in lower case. */
  readonly profile: Pick<Creator, 'handle' | 'profileName' | 'bio' | 'hue'>;
}

/**
 * Gives the actor a public profile, then the role: in this order, because a creator without a profile could own nothing. They
 * lie in different files; whoever crashed between the two has a profile and no role, and the next try writes both.
 */
export async function becomeCreator(
  ctx: Pick<Context, 'accountBook' | 'catalog'>,
  { actor, profile }: BecomeCreatorInput,
): Promise<
  | { readonly ok: true; readonly created: boolean }
  | Refusal<'creator.exists' | 'creator.handle_taken'>
  | LedgerTrouble
> {
  const creatorId = brandId<CreatorId>(actor.userId);
  const known = ctx.catalog.findCreator(creatorId);
  if (known && actor.role === 'creator') {
    return known.handle === profile.handle
      ? { ok: true, created: false }
      : refuse('creator.exists');
  }
  if (isReservedHandle(profile.handle)) return refuse('creator.handle_taken');
  const written = await ctx.catalog.putCreator({ creatorId, ...profile, avatar: null });
  if (!written.ok) return written;
  const made = await ctx.accountBook.makeCreator(actor.userId);
  return made.ok ? { ok: true, created: true } : made;
}
