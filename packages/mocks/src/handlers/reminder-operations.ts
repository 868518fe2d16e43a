import type { ProblemSlug } from '@livedrops/contract/problems';
import type { World, WorldDrop } from '../world/world.ts';
import type { Operation } from './operation.ts';

const countShownFrom = 10;
const perUserMax = 200;

const isOf = (userId: string | null, dropId: string) => (reminder: World['reminders'][number]) =>
  reminder.userId === userId && reminder.dropId === dropId;

function toReminder(world: World, userId: string | null, dropId: string) {
  const askers = world.reminders.filter((reminder) => reminder.dropId === dropId).length;
  return {
    reminded: world.reminders.some(isOf(userId, dropId)),
    reminder_count: askers >= countShownFrom ? askers : null,
  };
}

function findShown(world: World, dropId: string, userId: string | null): WorldDrop | null {
  const drop = world.drops.get(dropId);
  if (!drop) return null;
  return drop.draft && drop.creatorId !== userId ? null : drop;
}

const isToCome = (drop: WorldDrop, now: number) => drop.cancelledAt === null && drop.startAt > now;

/** Why nobody can ask for the drop any more, or null. */
function findRefusal(drop: WorldDrop, now: number) {
  if (drop.draft) return 'drop-not-found' satisfies ProblemSlug;
  if (drop.cancelledAt !== null) return 'drop-cancelled' satisfies ProblemSlug;
  if (now >= drop.endAt) return 'drop-ended' satisfies ProblemSlug;
  return now >= drop.startAt ? ('drop-already-started' satisfies ProblemSlug) : null;
}

export const getReminder: Operation<'getReminder'> = ({ world, params, userId }) =>
  findShown(world, params.id, userId)
    ? { status: 200, body: toReminder(world, userId, params.id) }
    : { problem: 'drop-not-found' };

export const askReminder: Operation<'askReminder'> = ({ world, params, userId }) => {
  const drop = findShown(world, params.id, userId);
  if (!drop) return { problem: 'drop-not-found' };
  const problem = findRefusal(drop, world.now());
  if (problem) return { problem };
  if (!world.reminders.some(isOf(userId, params.id))) {
    const toCome = world.reminders.filter((reminder) => {
      const other = reminder.userId === userId ? world.drops.get(reminder.dropId) : undefined;
      return other !== undefined && isToCome(other, world.now());
    });
    if (toCome.length >= perUserMax) return { problem: 'too-many-reminders' };
    world.reminders.push({ userId, dropId: params.id, askedAt: world.now() });
  }
  return { status: 200, body: toReminder(world, userId, params.id) };
};

export const withdrawReminder: Operation<'withdrawReminder'> = ({ world, params, userId }) => {
  if (!findShown(world, params.id, userId)) return { problem: 'drop-not-found' };
  const place = world.reminders.findIndex(isOf(userId, params.id));
  if (place >= 0) world.reminders.splice(place, 1);
  return { status: 200, body: toReminder(world, userId, params.id) };
};

export const listReminders: Operation<'listReminders'> = ({ world, userId }) => {
  const drops = world.reminders
    .filter((reminder) => reminder.userId === userId)
    .flatMap(({ dropId }) => world.drops.get(dropId) ?? [])
    .filter((drop) => isToCome(drop, world.now()))
    .toSorted((one, other) => one.startAt - other.startAt);
  return { status: 200, body: { drop_ids: drops.map(({ dropId }) => dropId) } };
};
