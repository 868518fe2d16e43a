import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { SessionId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

/** Signs the actor out in one place. Somebody else's session is told like one that never was. */
export async function endSession(
  { accountSessions, signals }: Pick<Context, 'accountSessions' | 'signals'>,
  { actor, sessionId }: { readonly actor: Actor; readonly sessionId: SessionId },
): Promise<{ readonly ok: true } | Refusal<'session.not_found'> | AccountTrouble> {
  const { userId } = actor;
  const ended = await accountSessions.end({ userId, sessionId });
  if (ended.ok) signals.publish({ kind: 'sessions.ended', userId });
  return ended;
}
