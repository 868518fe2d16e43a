import { getDrop } from '../drops/get-drop.ts';
import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { DropId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { getReminder, type ReminderState } from './get-reminder.ts';

const perUserMax = 200;

/** From now on the actor is told when the drop is about to start, starts, moves or is called off. A repeat changes nothing. */
export async function askReminder(
  ctx: Pick<Context, 'clock' | 'drops' | 'reminders' | 'signals'>,
  { actor, dropId }: { readonly actor: Actor; readonly dropId: DropId },
): Promise<
  | ReminderState
  | Refusal<
      'drop.not_found' | 'drop.cancelled' | 'drop.ended' | 'drop.started' | 'reminder.too_many'
    >
  | LedgerTrouble
> {
  const found = getDrop(ctx, { actor, dropId });
  if (!found.ok) return found;
  const { drop } = found;
  const now = ctx.clock.now();
  // A draft can change in every way: there is nothing to be told of yet.
  if (drop.draft) return refuse('drop.not_found');
  if (drop.cancelledAt !== null) return refuse('drop.cancelled');
  if (now >= drop.endAt) return refuse('drop.ended');
  if (now >= drop.startAt) return refuse('drop.started');
  const { userId } = actor;
  const wanted = { userId, dropId, askedAt: now, startAt: drop.startAt };
  const asked = await ctx.reminders.ask(wanted, { perUserMax, now });
  if (!asked.ok) return asked;
  ctx.signals.publish({ kind: 'wishes.changed', userId });
  return getReminder(ctx, { actor, dropId });
}
