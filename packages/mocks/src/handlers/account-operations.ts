import { mockId } from '../world/mock-ids.ts';
import { sendLink } from '../world/send-link.ts';
import { signInHere, signOutHere } from '../world/sign-in-here.ts';
import { userByEmail } from '../world/user-by-email.ts';
import type { Operation } from './operation.ts';
import { sessionOf } from './session-of.ts';

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
