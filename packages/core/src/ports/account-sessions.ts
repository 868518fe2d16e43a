import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { SessionId, UserId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

/** One place where an account is signed in. */
export interface AccountSession {
  readonly sessionId: SessionId;
  /** In words. Null: it did not say what it is. */
  readonly browser: string | null;
  readonly signedInAt: number;
  /** To the hour. */
  readonly lastSeenAt: number;
}

/** Where accounts are signed in, and how that ends. */
export interface AccountSessions {
  /** The latest first; what has run out is left out. */
  list(userId: UserId, now: number): Promise<readonly AccountSession[]>;
  end(session: {
    readonly userId: UserId;
    readonly sessionId: SessionId;
  }): Promise<{ readonly ok: true } | Refusal<'session.not_found'> | AccountTrouble>;
  /** Ends all of the user's but this one. */
  endOthers(session: {
    readonly userId: UserId;
    readonly sessionId: SessionId;
  }): Promise<{ readonly ok: true } | AccountTrouble>;
}
