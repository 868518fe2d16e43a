import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Refusal } from './refusal.ts';

/** Whether nothing is wrong with what was asked, and it may be asked again. */
export const isLedgerTrouble = (refusal: Refusal): refusal is LedgerTrouble =>
  refusal.code === 'ledger.overloaded' || refusal.code === 'ledger.outcome_unknown';
