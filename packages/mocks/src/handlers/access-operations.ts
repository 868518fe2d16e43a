import { dropPasskeys } from '../world/passkeys.ts';
import { dropLinks, sendLink, takeLink } from '../world/send-link.ts';
import { endSessions, signInHere, signOutHere } from '../world/sign-in-here.ts';
import { instant } from '../world/to-wire.ts';
import { userByEmail } from '../world/user-by-email.ts';
import { mustHave, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';

const hourMs = 3_600_000;

/** The session of this browser; one that was never listed begins now. */
function ownSession(world: World, userId: string): string {
  return world.access.sessionId ?? signInHere(world, userId);
}

function endOthers(world: World, userId: string): void {
  const own = ownSession(world, userId);
  endSessions(world, userId, (sessionId) => sessionId === own);
}

export const requestVerification: Operation<'requestVerification'> = ({ world, userId }) => {
  const { sendsMails, unverified } = world.access;
  if (!sendsMails) return { problem: 'mail-unavailable' };
  const { email } = mustHave(world.users, userId);
  if (unverified.has(userId)) sendLink(world, { purpose: 'verify-email', userId, email });
  return { status: 202 };
};

export const verifyEmail: Operation<'verifyEmail'> = ({ world, body }) => {
  const link = takeLink(world, body.token, ['verify-email', 'change-email']);
  if (!link) return { problem: 'link-invalid' };
  const { userId, email, purpose } = link;
  const { access, users } = world;
  if (purpose === 'change-email') {
    if (userByEmail(world, email)) return { problem: 'link-invalid' };
    users.set(userId, { ...mustHave(users, userId), email });
    access.pendingEmails.delete(userId);
    dropLinks(world, userId);
    const kept = [access.sessionId, link.sessionId];
    endSessions(world, userId, (sessionId) => kept.includes(sessionId));
  }
  const isFirst = access.unverified.delete(userId);
  if (purpose === 'verify-email' && isFirst && world.sessionUserId !== userId) {
    dropPasskeys(world, userId);
  }
  return { status: 204 };
};

export const requestPasswordReset: Operation<'requestPasswordReset'> = ({ world, body }) => {
  if (!world.access.sendsMails) return { problem: 'mail-unavailable' };
  const user = userByEmail(world, body.email);
  if (user) {
    const { userId, email } = user;
    sendLink(world, { purpose: 'reset-password', userId, email });
  }
  return { status: 202 };
};

function setPassword(world: World, userId: string, password: string): void {
  world.users.set(userId, { ...mustHave(world.users, userId), password });
  world.access.pendingEmails.delete(userId);
  dropLinks(world, userId);
}

export const resetPassword: Operation<'resetPassword'> = ({ world, body }) => {
  const link = takeLink(world, body.token, ['reset-password']);
  if (!link) return { problem: 'link-invalid' };
  setPassword(world, link.userId, body.password);
  world.access.unverified.delete(link.userId);
  dropPasskeys(world, link.userId);
  if (world.sessionUserId === link.userId) signOutHere(world);
  endSessions(world, link.userId, () => false);
  return { status: 204 };
};

export const changePassword: Operation<'changePassword'> = ({ world, body, userId }) => {
  const { password } = mustHave(world.users, userId);
  if (password !== body.current_password) return { problem: 'invalid-credentials' };
  setPassword(world, userId, body.new_password);
  endOthers(world, userId);
  return { status: 204 };
};

export const getEmail: Operation<'getEmail'> = ({ world, userId }) => {
  const { unverified, pendingEmails } = world.access;
  return {
    status: 200,
    body: {
      email: mustHave(world.users, userId).email,
      email_verified: !unverified.has(userId),
      pending_email: pendingEmails.get(userId) ?? null,
    },
  };
};

export const changeEmail: Operation<'changeEmail'> = ({ world, body, userId }) => {
  const { sendsMails, pendingEmails } = world.access;
  const user = mustHave(world.users, userId);
  if (!sendsMails) return { problem: 'mail-unavailable' };
  if (user.password !== body.password) return { problem: 'invalid-credentials' };
  const email = body.email.toLowerCase();
  if (email === user.email) {
    const message = 'must be another address than the one you have';
    return {
      problem: 'validation-failed',
      facts: { errors: [{ pointer: '/email', code: 'same', message }] },
    };
  }
  pendingEmails.set(userId, email);
  const sessionId = ownSession(world, userId);
  sendLink(world, { purpose: 'change-email', userId, email, sessionId });
  return { status: 202 };
};

export const listSessions: Operation<'listSessions'> = ({ world, userId }) => {
  const own = ownSession(world, userId);
  const items = [...world.access.sessions.values()]
    .filter((session) => session.userId === userId)
    .sort((a, b) => b.signedInAt - a.signedInAt)
    .map(({ sessionId, browser, signedInAt, lastSeenAt }) => ({
      session_id: sessionId,
      browser,
      signed_in_at: instant(signedInAt),
      last_seen_at: instant(Math.max(signedInAt, lastSeenAt - (lastSeenAt % hourMs))),
      current: sessionId === own,
    }));
  return { status: 200, body: { items } };
};

export const endSession: Operation<'endSession'> = ({ world, params, userId }) => {
  const session = world.access.sessions.get(params.id);
  if (session?.userId !== userId) return { problem: 'session-not-found' };
  endSessions(world, userId, (sessionId) => sessionId !== params.id);
  return { status: 204 };
};

export const endOtherSessions: Operation<'endOtherSessions'> = ({ world, userId }) => {
  endOthers(world, userId);
  return { status: 204 };
};
