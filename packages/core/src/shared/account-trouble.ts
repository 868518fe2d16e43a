import type { Refusal } from './refusal.ts';

/** The accounts' file takes nothing now, or too many passwords wait to be hashed: nothing was done. */
export type AccountTrouble = Refusal<'ledger.overloaded'>;
