import type { SessionUser } from '@livedrops/core/ports/accounts';

export interface SignedIn {
  readonly ok: true;
  readonly user: SessionUser;
  readonly setCookie: string;
}

/** Where somebody asks from. */
export interface SignInPlace {
  readonly address: string;
  /** In words, for the list of sessions. */
  readonly browser: string | null;
}

export interface AuthRefusal<Why extends string> {
  readonly ok: false;
  readonly why: Why;
  readonly retryAfterMs?: number;
}

/**
 * The ways into and out of an account that the contract has; nothing else of the account library is reachable. A place from
 * which too many tries were in vain is `rate-limited`, whatever mail it names.
 */
export interface AuthGate {
  signUp(input: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
    readonly place: SignInPlace;
  }): Promise<SignedIn | AuthRefusal<'email-taken' | 'overloaded' | 'rate-limited'>>;
  /** Wrong password, unknown mail and resting account look alike, in time too. */
  signIn(input: {
    readonly email: string;
    readonly password: string;
    readonly place: SignInPlace;
  }): Promise<SignedIn | AuthRefusal<'invalid-credentials' | 'overloaded' | 'rate-limited'>>;
  /** Ends the session of the cookie, if it is one. */
  signOut(cookie: string): Promise<{ readonly ok: true } | AuthRefusal<'overloaded'>>;
  /** Loads the account library, so that the first who signs in does not wait for it. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}
