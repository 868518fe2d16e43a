import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Context } from '../shared/context.ts';

/**
 * Fails the pending orders whose hold has run out and returns their units, `batchSize` in each transaction, until none is due.
 * `nextAt` is when the next hold runs out.
 */
export async function expireHolds(
  ctx: Pick<Context, 'ledger'>,
  input: { readonly batchSize: number },
): Promise<
  { readonly ok: true; readonly expired: number; readonly nextAt: number | null } | LedgerTrouble
> {
  let expired = 0;
  let full = true;
  while (full) {
    const batch = await ctx.ledger.expireDue(input.batchSize);
    if (!batch.ok) return batch;
    expired += batch.orderIds.length;
    full = batch.orderIds.length >= input.batchSize;
  }
  return { ok: true, expired, nextAt: ctx.ledger.nextExpiryAt() };
}
