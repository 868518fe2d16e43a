import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Context } from '../shared/context.ts';
import type { SessionId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

/** The link of a mail was opened: the address is its account's, from now on if it was to become it. */
export async function verifyEmail(
  ctx: Pick<Context, 'accountAccess' | 'clock' | 'signals'>,
  input: { readonly token: string; readonly sessionId: SessionId | null },
): Promise<{ readonly ok: true } | Refusal<'account.link_invalid'> | AccountTrouble> {
  const opened = await ctx.accountAccess.openEmailLink({ ...input, now: ctx.clock.now() });
  if (opened.ok && opened.changed) {
    ctx.signals.publish({ kind: 'sessions.ended', userId: opened.userId });
  }
  return opened;
}
