import type { InboxCounts, InboxMarks } from '../ports/inbox.ts';
import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import { countNotifications } from './count-notifications.ts';

/** Marks entries as seen or read and says what is left; the actor's other windows are told. */
export async function markNotifications(
  ctx: Pick<Context, 'follows' | 'inbox' | 'preferences' | 'reminders' | 'signals'>,
  { actor, marks }: { readonly actor: Actor; readonly marks: InboxMarks },
): Promise<{ readonly ok: true; readonly counts: InboxCounts } | LedgerTrouble> {
  const { userId } = actor;
  const marked = await ctx.inbox.mark(userId, marks);
  if (!marked.ok) return marked;
  ctx.signals.publish({ kind: 'inbox.marked', userId });
  return { ok: true, counts: await countNotifications(ctx, userId) };
}
