import type { UserId } from '../shared/ids.ts';

export type Role = 'user' | 'creator';

export interface User {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

export interface SessionUser extends User {
  readonly sessionExpiresAt: number;
}

/** Who somebody is. Sign-up and sign-in belong to the account library behind the adapter. */
export interface Accounts {
  /** The user of a session cookie's value, or null. Cheap: cached for seconds. */
  findSession(cookie: string): Promise<SessionUser | null>;
}
