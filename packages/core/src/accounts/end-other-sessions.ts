import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { SessionId } from '../shared/ids.ts';

/** Signs the actor out everywhere but where they ask. */
export async function endOtherSessions(
  { accountSessions, signals }: Pick<Context, 'accountSessions' | 'signals'>,
  { actor, sessionId }: { readonly actor: Actor; readonly sessionId: SessionId },
): Promise<{ readonly ok: true } | AccountTrouble> {
  const { userId } = actor;
  const ended = await accountSessions.endOthers({ userId, sessionId });
  if (ended.ok) signals.publish({ kind: 'sessions.ended', userId });
  return ended;
}
