import type { Clock } from '@livedrops/core/ports/clock';
import type { Ids } from '@livedrops/core/ports/ids';
import type { LedgerTrouble } from '@livedrops/core/ports/order-ledger';
import type Database from 'better-sqlite3';
import type { BatchEffects } from './batch-effects.ts';
import type { DropFactsCache } from './drop-facts.ts';
import type { EventWriter } from './write-event.ts';

/** What the parts of one store share. */
export interface StoreContext {
  /** The only connection that writes; only commands in a batch use it to write. */
  readonly writer: Database.Database;
  readonly reader: Database.Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly holdTtlMs: number;
  readonly quantityPerOrderMax: number;
  readonly facts: DropFactsCache;
  readonly events: EventWriter;
  readonly effects: BatchEffects;
  /** Forgets what memory knows when another process has written to the file; true when it has. */
  catchUp(): boolean;
  /** What every write answers now; null while all is well. */
  trouble(): LedgerTrouble | null;
  /** Runs the command in the next group commit; settles after it. */
  write<Result>(
    command: () => Result,
    options?: { readonly urgent?: boolean },
  ): Promise<Result | LedgerTrouble>;
}
