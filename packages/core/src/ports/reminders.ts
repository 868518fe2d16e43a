import type { DropId, UserId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { LedgerTrouble } from './order-ledger.ts';

export interface AskedReminder {
  readonly userId: UserId;
  readonly dropId: DropId;
  /** Epoch ms. */
  readonly askedAt: number;
}

/** The place of the last asker that was read. */
export interface AskerPosition {
  readonly askedAt: number;
  readonly userId: UserId;
}

/** Who asked to be told of which drop. It knows nothing of phases or rights: use cases check those. */
export interface Reminders {
  /** A repeat keeps the first instant. Refuses the one past `perUserMax`, counted over drops that start after `now`. */
  ask(
    reminder: AskedReminder & { readonly startAt: number },
    limit: { readonly perUserMax: number; readonly now: number },
  ): Promise<{ readonly ok: true } | Refusal<'reminder.too_many'> | LedgerTrouble>;
  withdraw(
    pair: Pick<AskedReminder, 'userId' | 'dropId'>,
  ): Promise<{ readonly ok: true } | LedgerTrouble>;
  isAsked(pair: Pick<AskedReminder, 'userId' | 'dropId'>): Promise<boolean>;
  /** Exact, kept beside the rows. */
  countAskers(dropId: DropId): Promise<number>;
  /** What somebody asked for, the latest first, at most `limit`; past drops too. */
  listOfUser(userId: UserId, limit: number): Promise<readonly AskedReminder[]>;
  /** In the order of asking, by keyset. */
  listAskers(query: {
    readonly dropId: DropId;
    readonly after: AskerPosition | null;
    readonly limit: number;
  }): Promise<{ readonly items: readonly AskedReminder[]; readonly next: AskerPosition | null }>;
  forgetUser(userId: UserId): Promise<{ readonly ok: true } | LedgerTrouble>;
}
