import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { NotificationPreferences } from './notification.ts';

/** From now on the actor is told what these say, where and when they say. */
export async function savePreferences(
  { preferences, signals }: Pick<Context, 'preferences' | 'signals'>,
  input: { readonly actor: Actor; readonly preferences: NotificationPreferences },
): Promise<{ readonly ok: true } | LedgerTrouble> {
  const { userId } = input.actor;
  const saved = await preferences.save(userId, input.preferences);
  if (saved.ok) signals.publish({ kind: 'wishes.changed', userId });
  return saved;
}
