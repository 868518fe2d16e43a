import type { Picture } from '../catalog/product.ts';
import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { CreatorId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import { changeOwnProfile } from './change-own-profile.ts';

export interface ShowAvatarInput {
  readonly actor: Actor;
  readonly creatorId: CreatorId;
  readonly avatar: Picture | null;
}

/** The actor's profile shows this picture from now on, or initials; the one before is removed once nothing names it. */
export async function showAvatar(
  ctx: Pick<Context, 'avatars' | 'catalog'>,
  { actor, creatorId, avatar }: ShowAvatarInput,
): Promise<{ readonly ok: true } | Refusal<'actor.not_allowed'> | LedgerTrouble> {
  const changed = await changeOwnProfile(ctx, { actor, creatorId, change: { avatar } });
  // Not known whether it was written: the profile may name it, and leaving removes what is left over.
  if (!changed.ok) return changed;
  if (changed.before.avatar) await ctx.avatars.remove(changed.before.avatar);
  return { ok: true };
}
