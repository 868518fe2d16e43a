import { getDrop } from '../drops/get-drop.ts';
import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { DropId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import { getReminder, type ReminderState } from './get-reminder.ts';

/** The actor is no longer told of a drop for having asked. A repeat changes nothing. */
export async function withdrawReminder(
  ctx: Pick<Context, 'drops' | 'reminders' | 'signals'>,
  { actor, dropId }: { readonly actor: Actor; readonly dropId: DropId },
): Promise<ReminderState | Refusal<'drop.not_found'> | LedgerTrouble> {
  const found = getDrop(ctx, { actor, dropId });
  if (!found.ok) return found;
  const { userId } = actor;
  const withdrawn = await ctx.reminders.withdraw({ userId, dropId });
  if (!withdrawn.ok) return withdrawn;
  ctx.signals.publish({ kind: 'wishes.changed', userId });
  return getReminder(ctx, { actor, dropId });
}
