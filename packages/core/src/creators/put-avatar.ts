import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { changeOwnProfile, isOwnProfile } from './change-own-profile.ts';

export interface PutAvatarInput {
  readonly actor: Actor;
  readonly creatorId: CreatorId;
  /** Null: initials again. */
  readonly file: Uint8Array | null;
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
  const made = file && (await ctx.avatars.make(creatorId, file));
  if (made && !made.ok) return made;
  const avatar = made?.picture ?? null;
  const changed = await changeOwnProfile(ctx, { actor, creatorId, change: { avatar } });
  // Not known whether it was written: the profile may name it, and leaving removes what is left over.
  if (!changed.ok) return changed;
  if (changed.before.avatar) await ctx.avatars.remove(changed.before.avatar);
  return { ok: true };
}
