import type { SessionUser } from '@livedrops/core/ports/accounts';
import type { ShownCredential } from './passkeys/verify-credential.ts';

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

export interface PasskeyQuestion {
  readonly challenge: string;
  readonly rpId: string;
  readonly timeoutMs: number;
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
  /** What a browser asks its passkeys. */
  beginPasskeySignIn(now: number): PasskeyQuestion;
  /** Whose it is, the passkey says. */
  signInByPasskey(input: {
    readonly credential: ShownCredential;
    readonly place: SignInPlace;
    readonly now: number;
  }): Promise<SignedIn | AuthRefusal<'passkey-invalid' | 'overloaded' | 'rate-limited'>>;
  /** Ends the session of the cookie, if it is one. */
  signOut(cookie: string): Promise<{ readonly ok: true } | AuthRefusal<'overloaded'>>;
  /** Loads the account library, so that the first who signs in does not wait for it. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}
