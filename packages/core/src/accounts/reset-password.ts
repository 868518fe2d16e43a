import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Context } from '../shared/context.ts';
import type { Refusal } from '../shared/refusal.ts';

/** A new password for whoever opens the link of a mail. Nobody is signed in after it. */
export async function resetPassword(
  ctx: Pick<Context, 'accountAccess' | 'clock' | 'signals'>,
  input: { readonly token: string; readonly password: string },
): Promise<{ readonly ok: true } | Refusal<'account.link_invalid'> | AccountTrouble> {
  const reset = await ctx.accountAccess.resetPassword({ ...input, now: ctx.clock.now() });
  if (reset.ok) ctx.signals.publish({ kind: 'sessions.ended', userId: reset.userId });
  return reset;
}
