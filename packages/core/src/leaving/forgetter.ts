import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { UserId } from '../shared/ids.ts';

/** A place that keeps something of people, and can let go of one of them. */
export interface Forgetter {
  /** For the log. */
  readonly name: string;
  /** Runs more than once for each person who leaves: what is gone already is no failure. */
  forget(userId: UserId): Promise<{ readonly ok: true } | LedgerTrouble>;
}
