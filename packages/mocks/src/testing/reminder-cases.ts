import { demoShopper, openingAt } from '../world/create-world.ts';
import { mockId } from '../world/mock-ids.ts';
import type { World } from '../world/world.ts';
import type { OperationCase } from './operation-case.ts';

const live = mockId('drop', 1);
const upcoming = mockId('drop', 5);
const nowhere = mockId('drop', 0xffff);
const nobody = { gives: 'unauthenticated', as: 'nobody' } as const;
const of = (drop: string) => `/drops/${drop}/reminder`;

const askForMany = (world: World) => {
  const drop = world.drops.get(upcoming);
  if (!drop) return;
  for (let count = 0; count < 200; count += 1) {
    const dropId = mockId('drop', 0x9000 + count);
    world.drops.set(dropId, { ...drop, dropId });
    world.reminders.push({ userId: demoShopper.userId, dropId, askedAt: openingAt });
  }
};
const endAll = (world: World) => {
  for (const drop of world.drops.values()) drop.endAt = drop.startAt + 1;
};
const cancelAll = (world: World) => {
  for (const drop of world.drops.values()) drop.cancelledAt = openingAt - 1;
};

/** Reminders of drops that are still to come. */
export const reminderCases = {
  getReminder: [
    { gives: 200, path: of(upcoming) },
    { gives: 200, path: of(upcoming), as: 'nobody' },
    { gives: 'drop-not-found', path: of(nowhere) },
  ],
  askReminder: [
    { gives: 200, path: of(upcoming) },
    { gives: 'drop-not-found', path: of(nowhere) },
    { gives: 'drop-already-started', path: of(live) },
    { gives: 'drop-ended', path: of(live), arrange: endAll },
    { gives: 'drop-cancelled', path: of(live), arrange: cancelAll },
    { gives: 'too-many-reminders', path: of(upcoming), arrange: askForMany },
    { ...nobody, path: of(upcoming) },
  ],
  withdrawReminder: [
    { gives: 200, path: of(upcoming) },
    { gives: 'drop-not-found', path: of(nowhere) },
    { ...nobody, path: of(upcoming) },
  ],
  getDropCalendar: [
    { gives: 200, path: `/drops/${upcoming}/calendar.ics` },
    { gives: 'drop-not-found', path: `/drops/${nowhere}/calendar.ics` },
  ],
  getCreatorCalendar: [
    { gives: 200, path: `/creators/${mockId('creator', 1)}/calendar.ics` },
    { gives: 'creator-not-found', path: `/creators/${nowhere}/calendar.ics` },
  ],
  listReminders: [{ gives: 200 }, nobody],
} satisfies Readonly<Record<string, readonly OperationCase[]>>;
