import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { PasskeyId, SessionId, UserId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

export interface Passkey {
  readonly passkeyId: PasskeyId;
  readonly name: string;
  readonly addedAt: number;
  readonly lastUsedAt: number | null;
  /** A password manager keeps it, and it is at hand on other devices. */
  readonly synced: boolean;
}

/** What a browser must know to make one. Binary values are base64url, as in WebAuthn's JSON. */
export interface PasskeyCreation {
  readonly ok: true;
  readonly challenge: string;
  readonly rpId: string;
  readonly userHandle: string;
  readonly email: string;
  readonly name: string;
  /** Passkeys that the account has: no device makes a second one. */
  readonly excluded: readonly { readonly id: string; readonly transports: readonly string[] }[];
  readonly timeoutMs: number;
}

/** What a browser has made. */
export interface CreatedCredential {
  readonly id: string;
  readonly clientDataJson: string;
  readonly attestationObject: string;
  readonly transports: readonly string[];
}

type NotFound = Refusal<'passkey.not_found'>;

/** The keys of an account that stand in for its password. Adding and removing one writes a letter in the same transaction. */
export interface Passkeys {
  /** The latest first. */
  list(userId: UserId): Promise<readonly Passkey[]>;
  /** A challenge that this session may answer once, for five minutes. */
  begin(wish: {
    readonly userId: UserId;
    readonly sessionId: SessionId;
    readonly now: number;
  }): Promise<PasskeyCreation | Refusal<'passkey.too_many'>>;
  /** `passkey.not_accepted`: another site, session or challenge, an answered one, or one that is known already. */
  add(made: {
    readonly userId: UserId;
    readonly sessionId: SessionId;
    readonly name: string;
    readonly credential: CreatedCredential;
    readonly now: number;
  }): Promise<
    | { readonly ok: true; readonly passkey: Passkey }
    | Refusal<'passkey.not_accepted' | 'passkey.too_many'>
    | AccountTrouble
  >;
  rename(change: {
    readonly userId: UserId;
    readonly passkeyId: PasskeyId;
    readonly name: string;
  }): Promise<{ readonly ok: true; readonly passkey: Passkey } | NotFound | AccountTrouble>;
  remove(passkey: {
    readonly userId: UserId;
    readonly passkeyId: PasskeyId;
    readonly now: number;
  }): Promise<{ readonly ok: true } | NotFound | AccountTrouble>;
}
