import type { Session as SessionSchema } from '@livedrops/contract/accounts';
import type { SessionUser } from '@livedrops/core/ports/accounts';
import type { z } from 'zod';
import { toInstant } from './instant.ts';

export type WireSession = z.input<typeof SessionSchema>;

export function toWireSession(user: SessionUser | null, now: number): WireSession {
  return {
    user: user && {
      user_id: user.userId,
      name: user.name,
      email: user.email,
      email_verified: user.emailVerified,
      role: user.role,
    },
    expires_at: user && toInstant(user.sessionExpiresAt),
    server_time: toInstant(now),
  };
}
