import { mockId } from '../world/mock-ids.ts';
import { instant } from '../world/to-wire.ts';
import type { Session } from '../world/wire.ts';
import type { World, WorldUser } from '../world/world.ts';
import type { Operation } from './operation.ts';

const sessionMs = 30 * 24 * 60 * 60 * 1000;

function userByEmail(world: World, email: string): WorldUser | undefined {
  return [...world.users.values()].find((user) => user.email === email.toLowerCase());
}

function sessionOf(world: World): Session {
  const user = world.users.get(world.sessionUserId ?? '');
  const now = world.now();
  if (!user) return { user: null, expires_at: null, server_time: instant(now) };
  const { userId, name, email, role } = user;
  return {
    user: { user_id: userId, name, email, role },
    expires_at: instant(now + sessionMs),
    server_time: instant(now),
  };
}

export const signUp: Operation<'signUp'> = ({ world, body }) => {
  const email = body.email.toLowerCase();
  if (userByEmail(world, email)) return { problem: 'email-taken' };
  const userId = mockId('user', 1 + world.users.size);
  world.users.set(userId, {
    userId,
    name: body.name,
    email,
    password: body.password,
    role: 'user',
  });
  world.sessionUserId = userId;
  return { status: 200, body: sessionOf(world) };
};

export const signIn: Operation<'signIn'> = ({ world, body }) => {
  const user = userByEmail(world, body.email);
  if (user?.password !== body.password) return { problem: 'invalid-credentials' };
  world.sessionUserId = user.userId;
  return { status: 200, body: sessionOf(world) };
};

export const signOut: Operation<'signOut'> = ({ world }) => {
  world.sessionUserId = null;
  return { status: 200, body: sessionOf(world) };
};

export const getSession: Operation<'getSession'> = ({ world }) => ({
  status: 200,
  body: sessionOf(world),
});
