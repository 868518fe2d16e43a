import type { MailRefusal } from '../ports/account-access.ts';
import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Context } from '../shared/context.ts';

/** Sends a link to choose a new password by, if the address has an account; who asks cannot tell. */
export function requestPasswordReset(
  { accountAccess, clock }: Pick<Context, 'accountAccess' | 'clock'>,
  { email, from }: { readonly email: string; readonly from: string },
): Promise<{ readonly ok: true } | MailRefusal | AccountTrouble> {
  return accountAccess.askReset({ email: email.toLowerCase(), from, now: clock.now() });
}
