import type { PasskeyCreation } from '../ports/passkeys.ts';
import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { SessionId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

/** A key of one's own is made by whoever knows the password, not by whoever finds an open phone. */
export async function beginPasskey(
  ctx: Pick<Context, 'accountBook' | 'clock' | 'passkeys'>,
  input: { readonly actor: Actor; readonly sessionId: SessionId; readonly password: string },
): Promise<
  PasskeyCreation | Refusal<'account.wrong_password' | 'passkey.too_many'> | AccountTrouble
> {
  const { userId } = input.actor;
  const checked = await ctx.accountBook.checkPassword(userId, input.password);
  if (!checked.ok) return checked;
  return ctx.passkeys.begin({ userId, sessionId: input.sessionId, now: ctx.clock.now() });
}
