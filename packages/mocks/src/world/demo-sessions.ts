import { mockId } from './mock-ids.ts';
import type { World } from './world.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Somebody who is signed in on a laptop, which is here, and in two other places. */
const places = [
  { browser: 'Chrome on macOS', signedInAgoMs: 3 * dayMs, lastSeenAgoMs: 0 },
  { browser: 'Safari on iPhone', signedInAgoMs: 12 * dayMs, lastSeenAgoMs: 5 * hourMs },
  { browser: 'Firefox on Windows', signedInAgoMs: 26 * dayMs, lastSeenAgoMs: 9 * dayMs },
];

/** Signs the world's reader in here and elsewhere. */
export function seedSessions(world: World, userId: string, openedAt: number): void {
  for (const [index, { browser, signedInAgoMs, lastSeenAgoMs }] of places.entries()) {
    const sessionId = mockId('session', index + 1);
    world.access.sessions.set(sessionId, {
      sessionId,
      userId,
      browser,
      signedInAt: openedAt - signedInAgoMs,
      lastSeenAt: openedAt - lastSeenAgoMs,
    });
  }
  world.access.sessionId = mockId('session', 1);
  world.sessionUserId = userId;
}
