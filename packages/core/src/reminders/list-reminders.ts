import type { Drop } from '../drops/drop.ts';
import type { Actor, Context } from '../shared/context.ts';

/** Beyond what anybody may have: past ones are among them. */
const readMax = 1_000;

/** The drops that the actor asked to be told of and that are still to come, soonest first. */
export async function listReminders(
  { clock, drops, reminders }: Pick<Context, 'clock' | 'drops' | 'reminders'>,
  { actor }: { readonly actor: Actor },
): Promise<readonly Drop[]> {
  const asked = await reminders.listOfUser(actor.userId, readMax);
  const now = clock.now();
  return asked
    .flatMap(({ dropId }) => drops.find(dropId) ?? [])
    .filter(({ startAt, cancelledAt }) => cancelledAt === null && startAt > now)
    .toSorted((one, other) => one.startAt - other.startAt);
}
