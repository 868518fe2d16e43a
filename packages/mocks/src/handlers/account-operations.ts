import { mockId } from '../world/mock-ids.ts';
import { sendLink } from '../world/send-link.ts';
import { signInHere, signOutHere } from '../world/sign-in-here.ts';
import { instant } from '../world/to-wire.ts';
import { userByEmail } from '../world/user-by-email.ts';
import type { Session } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import type { Operation } from './operation.ts';

const sessionMs = 30 * 24 * 60 * 60 * 1000;

function sessionOf(world: World): Session {
  const user = world.users.get(world.sessionUserId ?? '');
  const now = world.now();
  if (!user) return { user: null, expires_at: null, server_time: instant(now) };
  const { userId, name, email, role } = user;
  return {
    user: {
      user_id: userId,
      name,
      email,
      email_verified: !world.access.unverified.has(userId),
      role,
    },
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
  world.access.unverified.add(userId);
  if (world.access.sendsMails) sendLink(world, { purpose: 'verify-email', userId, email });
  signInHere(world, userId);
  return { status: 200, body: sessionOf(world) };
};

export const signIn: Operation<'signIn'> = ({ world, body }) => {
  const user = userByEmail(world, body.email);
  if (user?.password !== body.password) return { problem: 'invalid-credentials' };
  signInHere(world, user.userId);
  return { status: 200, body: sessionOf(world) };
};

export const signOut: Operation<'signOut'> = ({ world }) => {
  signOutHere(world);
  return { status: 200, body: sessionOf(world) };
};

export const getSession: Operation<'getSession'> = ({ world }) => ({
  status: 200,
  body: sessionOf(world),
});
