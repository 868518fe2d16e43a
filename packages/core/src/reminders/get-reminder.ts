import { getDrop } from '../drops/get-drop.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { DropId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

export interface ReminderState {
  readonly ok: true;
  readonly reminded: boolean;
  /** Null: too few to say without pointing at somebody. */
  readonly count: number | null;
}

/** From this many on their number is told. */
const countShownFrom = 10;

/** Whether the actor asked to be told of a drop, and how many did. */
export async function getReminder(
  { drops, reminders }: Pick<Context, 'drops' | 'reminders'>,
  { actor, dropId }: { readonly actor: Actor | null; readonly dropId: DropId },
): Promise<ReminderState | Refusal<'drop.not_found'>> {
  const found = getDrop({ drops }, { actor, dropId });
  if (!found.ok) return found;
  const [askers, reminded] = await Promise.all([
    reminders.countAskers(dropId),
    actor !== null && reminders.isAsked({ userId: actor.userId, dropId }),
  ]);
  return { ok: true, reminded, count: askers >= countShownFrom ? askers : null };
}
