import type { Letter } from '@livedrops/core/accounts/letter';
import type { AccountAccess } from '@livedrops/core/ports/account-access';
import type { AccountSessions } from '@livedrops/core/ports/account-sessions';
import type { CreatedCredential, PasskeyCreation, Passkeys } from '@livedrops/core/ports/passkeys';
import type { SessionId, UserId } from '@livedrops/core/shared/ids';

/** A passkey on somebody's phone, which answers what it is asked. */
export type StagedKey = (asked: PasskeyCreation) => CreatedCredential;

/** Accounts of one shop, empty at first, and what a test may look at behind the ports. */
export interface AccountStage {
  readonly access: AccountAccess;
  readonly sessions: AccountSessions;
  readonly passkeys: Passkeys;
  makeKey(): StagedKey;
  /** Somebody whose password is `secret-1`. */
  addUser(email: string, verified?: boolean): Promise<UserId>;
  removeUser(userId: UserId): Promise<void>;
  addSession(
    userId: UserId,
    facts?: {
      readonly signedInAt?: number;
      readonly expiresAt?: number;
      readonly browser?: string;
    },
  ): Promise<SessionId>;
  /** Letters that are worth sending at this instant, the earliest first. */
  letters(now: number): Promise<readonly Letter[]>;
  /** What the reader of a letter holds; null: the letter opens nothing. */
  tokenOf(letter: Letter): string | null;
  /** Whether this is the password by now. */
  isPassword(userId: UserId, password: string): Promise<boolean>;
  close(): Promise<void>;
}
