import type { MailRefusal } from '../ports/account-access.ts';
import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Actor, Context } from '../shared/context.ts';

/** Sends the link that proves the actor's mail address; the one before works no more. */
export function requestVerification(
  { accountAccess, clock }: Pick<Context, 'accountAccess' | 'clock'>,
  { actor }: { readonly actor: Pick<Actor, 'userId'> },
): Promise<{ readonly ok: true } | MailRefusal | AccountTrouble> {
  return accountAccess.askVerification({ userId: actor.userId, now: clock.now() });
}
