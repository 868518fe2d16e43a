import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { isOwnProfile } from './change-own-profile.ts';
import { showAvatar } from './show-avatar.ts';

export interface PutAvatarInput {
  readonly actor: Actor;
  readonly creatorId: CreatorId;
  readonly file: Uint8Array;
}

/**
 * Shows a new picture on the actor's profile. The new one is kept before the profile names it and the old one removed after,
 * so that a profile never names a picture that is not there.
 */
export async function putAvatar(
  ctx: Pick<Context, 'avatars' | 'catalog'>,
  { actor, creatorId, file }: PutAvatarInput,
): Promise<
  | { readonly ok: true }
  | Refusal<'actor.not_allowed' | 'image.unsupported' | 'image.too_large'>
  | LedgerTrouble
> {
  if (!isOwnProfile(actor, creatorId)) return refuse('actor.not_allowed');
  const made = await ctx.avatars.make(creatorId, file);
  return made.ok ? showAvatar(ctx, { actor, creatorId, avatar: made.picture }) : made;
}
