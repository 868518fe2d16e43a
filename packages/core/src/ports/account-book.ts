import type { AccountTrouble } from '../shared/account-trouble.ts';
import type { UserId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { LedgerTrouble } from './order-ledger.ts';

type Written = Promise<{ readonly ok: true } | LedgerTrouble>;

/** Somebody whose account is gone, and of whom something may still be kept elsewhere. */
export interface Leaver {
  readonly userId: UserId;
  /** Epoch ms. */
  readonly askedAt: number;
}

/** What becomes of an account beside signing in and out. Sessions know of each change at once. */
export interface AccountBook {
  /** From now on the person has the role of a creator. A repeat changes nothing. */
  makeCreator(userId: UserId): Written;
  /** Counted like a try to sign in: an account that was guessed at too often rests. */
  checkPassword(
    userId: UserId,
    password: string,
  ): Promise<{ readonly ok: true } | Refusal<'account.wrong_password'> | AccountTrouble>;
  /**
   * Deletes name, mail, password and sessions, and writes down that the rest is to be forgotten: in one transaction, so
   * that a crash leaves either an account or a leaver. A repeat keeps the first instant.
   */
  beginLeaving(leaver: Leaver): Written;
  /** The earliest first. */
  listLeavers(): Promise<readonly Leaver[]>;
  /** Nothing is left to be forgotten. */
  endLeaving(userId: UserId): Written;
}
