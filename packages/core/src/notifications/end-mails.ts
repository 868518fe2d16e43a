import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';
import { type NotificationKind, notificationKinds } from './notification.ts';

/** From now on the reader gets no more mails of a kind, or of any; whatever else they chose stays as it is. */
export async function endMails(
  { preferences, signals }: Pick<Context, 'preferences' | 'signals'>,
  { userId, kind }: { readonly userId: UserId; readonly kind: NotificationKind | 'all' },
): Promise<{ readonly ok: true } | LedgerTrouble> {
  const chosen = await preferences.find(userId);
  const ended = notificationKinds.filter((one) => kind === 'all' || one === kind);
  const off = ended.map((one) => [one, { ...chosen.channels[one], mail: false }] as const);
  const channels = { ...chosen.channels, ...Object.fromEntries(off) };
  const saved = await preferences.save(userId, { ...chosen, channels });
  if (saved.ok) signals.publish({ kind: 'wishes.changed', userId });
  return saved;
}
