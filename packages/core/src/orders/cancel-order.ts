import type { OrderResult } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { OrderId } from '../shared/ids.ts';

/** Lets the actor's own held order go; cancelled before, it answers the same. */
export async function cancelOrder(
  ctx: Pick<Context, 'ledger'>,
  input: { readonly actor: Actor; readonly orderId: OrderId },
): Promise<OrderResult<'order.not_found' | 'order.invalid_transition'>> {
  return ctx.ledger.cancel({ orderId: input.orderId, userId: input.actor.userId });
}
