import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { forgetUser } from './forget-user.ts';

/**
 * Ends the actor's account. Once the leaver is written down it is over: whatever is not forgotten at once is forgotten by
 * `finishLeaving`. Orders stay, under an id that belongs to nobody any more.
 */
export async function deleteAccount(
  ctx: Pick<Context, 'accountBook' | 'clock' | 'drops' | 'forgetters' | 'signals'>,
  { actor, password }: { readonly actor: Actor; readonly password: string },
): Promise<
  { readonly ok: true } | Refusal<'account.wrong_password' | 'creator.has_drops'> | LedgerTrouble
> {
  const { userId } = actor;
  const checked = await ctx.accountBook.checkPassword(userId, password);
  if (!checked.ok) return checked;
  if (hasOpenDrops(ctx, brandId<CreatorId>(userId))) return refuse('creator.has_drops');
  const written = await ctx.accountBook.beginLeaving({ userId, askedAt: ctx.clock.now() });
  if (!written.ok) return written;
  ctx.signals.publish({ kind: 'sessions.ended', userId });
  await forgetUser(ctx, userId);
  return { ok: true };
}

function hasOpenDrops({ clock, drops }: Pick<Context, 'clock' | 'drops'>, creatorId: CreatorId) {
  const query = { creatorId, limit: 1, now: clock.now() };
  return (['live', 'upcoming'] as const).some(
    (phase) => drops.list({ ...query, phase }).length > 0,
  );
}
