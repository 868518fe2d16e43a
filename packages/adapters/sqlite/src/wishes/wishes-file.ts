import type { LedgerTrouble } from '@livedrops/core/ports/order-ledger';
import type Database from 'better-sqlite3';

/** What the stores of one file of wishes share. */
export interface WishesFile {
  readonly writer: Database.Database;
  readonly reader: Database.Database;
  /** Runs the command in the next group commit; settles after it. */
  readonly write: <Result>(command: () => Result) => Promise<Result | LedgerTrouble>;
}
