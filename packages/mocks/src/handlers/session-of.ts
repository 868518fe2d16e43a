import { instant } from '../world/to-wire.ts';
import type { Session } from '../world/wire.ts';
import type { World } from '../world/world.ts';

const sessionMs = 30 * 24 * 60 * 60 * 1000;

/** Who is signed in, as the API says it. */
export function sessionOf(world: World): Session {
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
