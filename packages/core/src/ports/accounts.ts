import type { SessionId, UserId } from '../shared/ids.ts';

export type Role = 'user' | 'creator';

export interface User {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  /** A link sent there has been opened. */
  readonly emailVerified: boolean;
  readonly role: Role;
}

export interface SessionUser extends User {
  readonly sessionId: SessionId;
  readonly sessionExpiresAt: number;
}

/** Who somebody is. Sign-up and sign-in belong to the account library behind the adapter. */
export interface Accounts {
  /** The user of a session cookie's value, or null. Cheap: cached for seconds. */
  findSession(cookie: string): Promise<SessionUser | null>;
}
