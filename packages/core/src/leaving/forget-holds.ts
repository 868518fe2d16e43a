import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';
import { isLedgerTrouble } from '../shared/is-ledger-trouble.ts';

const ordersMax = 100;

/** Ends the holds of somebody who leaves. One that is being paid goes its own way: money that is moving is never cut off. */
export async function forgetHolds(
  { ledger }: Pick<Context, 'ledger'>,
  userId: UserId,
): Promise<{ readonly ok: true } | LedgerTrouble> {
  const pending = ledger.list({ userId, status: 'pending', limit: ordersMax });
  for (const { orderId } of pending) {
    const result = await ledger.cancel({ orderId, userId });
    if (!result.ok && isLedgerTrouble(result)) return result;
  }
  return { ok: true };
}
