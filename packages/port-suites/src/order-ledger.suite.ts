import { describe } from 'vitest';
import { describeHolds } from './order-ledger/holds.suite.ts';
import { describeIdempotency } from './order-ledger/idempotency.suite.ts';
import { describePayments } from './order-ledger/payments.suite.ts';
import { describePlacing } from './order-ledger/placing.suite.ts';
import { describeRaces } from './order-ledger/races.suite.ts';
import { describeReading } from './order-ledger/reading.suite.ts';
import { describeSequences } from './order-ledger/sequences.suite.ts';
import { describeTelling } from './order-ledger/telling.suite.ts';
import type { OpenShop } from './shop-stage.ts';

/** The behaviour that every order ledger must have, whatever engine keeps it. */
export function describeOrderLedger(name: string, open: OpenShop): void {
  describe(name, () => {
    describePlacing(open);
    describeIdempotency(open);
    describeHolds(open);
    describePayments(open);
    describeReading(open);
    describeTelling(open);
    describeRaces(open);
    describeSequences(open);
  });
}
