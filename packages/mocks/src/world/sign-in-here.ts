import { mockId } from './mock-ids.ts';
import type { World } from './world.ts';

/** A session of this browser begins; the one it had before ends. */
export function signInHere(world: World, userId: string): string {
  signOutHere(world);
  const { access } = world;
  access.made += 1;
  const sessionId = mockId('session', 0x100 + access.made);
  const now = world.now();
  access.sessions.set(sessionId, {
    sessionId,
    userId,
    browser: null,
    signedInAt: now,
    lastSeenAt: now,
  });
  access.sessionId = sessionId;
  world.sessionUserId = userId;
  return sessionId;
}

export function signOutHere(world: World): void {
  const { access } = world;
  if (access.sessionId !== null) access.sessions.delete(access.sessionId);
  access.sessionId = null;
  world.sessionUserId = null;
}

/** Ends the sessions of a user for which `keep` does not hold; this browser's too, if it is one of them. */
export function endSessions(
  world: World,
  userId: string,
  keep: (sessionId: string) => boolean,
): void {
  const { access } = world;
  for (const session of access.sessions.values()) {
    if (session.userId !== userId || keep(session.sessionId)) continue;
    access.sessions.delete(session.sessionId);
    if (session.sessionId === access.sessionId) signOutHere(world);
  }
}
