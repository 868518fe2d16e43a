import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { SessionId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

/** Another password for whoever knows the one of now. The session that asks goes on, all others end. */
export async function changePassword(
  ctx: Pick<Context, 'accountAccess' | 'accountBook' | 'clock' | 'signals'>,
  input: {
    readonly actor: Actor;
    readonly sessionId: SessionId;
    readonly currentPassword: string;
    readonly newPassword: string;
  },
): Promise<{ readonly ok: true } | Refusal<'account.wrong_password'> | AccountTrouble> {
  const { userId } = input.actor;
  const checked = await ctx.accountBook.checkPassword(userId, input.currentPassword);
  if (!checked.ok) return checked;
  const changed = await ctx.accountAccess.changePassword({
    userId,
    sessionId: input.sessionId,
    password: input.newPassword,
    now: ctx.clock.now(),
  });
  if (changed.ok) ctx.signals.publish({ kind: 'sessions.ended', userId });
  return changed;
}
