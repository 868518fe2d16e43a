import type { MailRefusal } from '../ports/account-access.ts';
import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { SessionId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

/** Asks the new address whether it is the actor's; until it answers, the old one counts. */
export async function changeEmail(
  ctx: Pick<Context, 'accountAccess' | 'accountBook' | 'clock'>,
  input: {
    readonly actor: Actor;
    readonly sessionId: SessionId;
    readonly email: string;
    readonly password: string;
  },
): Promise<
  | { readonly ok: true }
  | MailRefusal
  | Refusal<'account.wrong_password' | 'account.same_email'>
  | AccountTrouble
> {
  const { userId } = input.actor;
  const checked = await ctx.accountBook.checkPassword(userId, input.password);
  if (!checked.ok) return checked;
  return ctx.accountAccess.askEmailChange({
    userId,
    sessionId: input.sessionId,
    email: input.email.toLowerCase(),
    now: ctx.clock.now(),
  });
}
