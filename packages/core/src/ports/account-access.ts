import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { SessionId, UserId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

export interface EmailState {
  readonly email: string;
  readonly emailVerified: boolean;
  /** Takes the place of `email` once the link that was sent there is opened. */
  readonly pendingEmail: string | null;
}

/** Nothing was asked for: this shop sends no mails, or too many were asked for. */
export type MailRefusal = Refusal<'mail.unavailable' | 'account.too_many_mails'>;

type Done = { readonly ok: true };
type LinkRefusal = Refusal<'account.link_invalid'>;

/** A link that was opened, and whose account it is about. */
export interface OpenedLink {
  readonly ok: true;
  readonly userId: UserId;
  /** The mail address is another one now, and sessions have ended for it. */
  readonly changed: boolean;
}

/**
 * How one gets into an account beside signing in. Each call is one transaction: what changes, the sessions that end for it
 * and the letters about it are kept together. A token works once, until its link runs out or a newer one is made.
 */
export interface AccountAccess {
  /** Null: there is no such account any more. */
  findEmail(userId: UserId, now: number): Promise<EmailState | null>;
  /** A link to prove the address by; none for one that has answered. */
  askVerification(wish: {
    readonly userId: UserId;
    readonly now: number;
  }): Promise<Done | MailRefusal | AccountTrouble>;
  /** The same answer and the same work whether the address has an account or not. `from` is where one asks. */
  askReset(wish: {
    readonly email: string;
    readonly from: string;
    readonly now: number;
  }): Promise<Done | MailRefusal | AccountTrouble>;
  /**
   * A link to the new address, a notice to the old one. An address that has an account gets a notice in place of the link, and
   * nobody who asks can tell. The session that asks outlives the change.
   */
  askEmailChange(wish: {
    readonly userId: UserId;
    readonly sessionId: SessionId;
    readonly email: string;
    readonly now: number;
  }): Promise<Done | MailRefusal | Refusal<'account.same_email'> | AccountTrouble>;
  /**
   * The address of the link is proven; where it was to take the place of another, it does, and all sessions end but the one
   * that asked and the one that opens. Proven for the first time by somebody who is not signed in to the account, it has no
   * passkeys any more.
   */
  openEmailLink(link: {
    readonly token: string;
    readonly sessionId: SessionId | null;
    readonly now: number;
  }): Promise<OpenedLink | LinkRefusal | AccountTrouble>;
  /** Ends all sessions, all links and all passkeys, and takes the address for proven. */
  resetPassword(link: {
    readonly token: string;
    readonly password: string;
    readonly now: number;
  }): Promise<OpenedLink | LinkRefusal | AccountTrouble>;
  /** Ends all other sessions and all links. */
  changePassword(change: {
    readonly userId: UserId;
    readonly sessionId: SessionId;
    readonly password: string;
    readonly now: number;
  }): Promise<Done | AccountTrouble>;
}
