import { endHold } from '../world/end-hold.ts';
import { profileOf } from '../world/profile-of.ts';
import { endSessions, signOutHere } from '../world/sign-in-here.ts';
import { instant, toOrder } from '../world/to-wire.ts';
import { mustHave, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';

const ordersOf = (world: World, userId: string) =>
  [...world.orders.values()].filter((order) => order.userId === userId);

export const exportAccount: Operation<'exportAccount'> = ({ world, userId }) => {
  const { name, email, role } = mustHave(world.users, userId);
  const following = world.follows
    .filter(({ followerId }) => followerId === userId)
    .map(({ creatorId, followedAt }) => ({
      creator_id: creatorId,
      followed_at: instant(followedAt),
    }));
  const profile = profileOf(world, userId, userId);
  return {
    status: 200,
    headers: { 'Content-Disposition': 'attachment; filename="livedrops-export.json"' },
    body: {
      exported_at: instant(world.now()),
      sections: {
        account: [{ user_id: userId, name, email, role }],
        profile: profile ? [profile] : [],
        orders: ordersOf(world, userId).map((order) => toOrder(world, order)),
        following,
      },
    },
  };
};

const hasOpenDrops = (world: World, userId: string) =>
  [...world.drops.values()].some(
    ({ creatorId, draft, cancelledAt, endAt }) =>
      creatorId === userId && !draft && cancelledAt === null && endAt > world.now(),
  );

/** Takes everything that leads to the person out of the world; orders stay. */
function forget(world: World, userId: string): void {
  for (const order of ordersOf(world, userId)) {
    if (order.status === 'pending') endHold(world, order, 'cancelled');
  }
  world.users.delete(userId);
  const known = world.creators.get(userId);
  const handle = `deleted_${userId.slice(-12)}`;
  if (known) {
    const gone = { handle, profile_name: 'Deleted creator', hue: 0, avatar: null };
    world.creators.set(userId, { ...known, ...gone });
    world.bios.delete(userId);
  }
  const others = world.follows.filter(({ followerId }) => followerId !== userId);
  world.follows.splice(0, world.follows.length, ...others);
  const reminders = world.reminders.filter((reminder) => reminder.userId !== userId);
  world.reminders.splice(0, world.reminders.length, ...reminders);
  endSessions(world, userId, () => false);
  signOutHere(world);
}

export const deleteAccount: Operation<'deleteAccount'> = ({ world, body, userId }) => {
  const user = mustHave(world.users, userId);
  if (user.password !== body.password) return { problem: 'invalid-credentials' };
  if (hasOpenDrops(world, userId)) return { problem: 'creator-has-drops' };
  forget(world, userId);
  return { status: 204 };
};
