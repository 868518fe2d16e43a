import type { OrderLedger } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { OrderId } from '../shared/ids.ts';

/** Prolongs the hold of the actor's own order, once, by the hold's own length. */
export async function extendOrder(
  ctx: Pick<Context, 'ledger'>,
  input: { readonly actor: Actor; readonly orderId: OrderId },
): ReturnType<OrderLedger['extend']> {
  return ctx.ledger.extend({ orderId: input.orderId, userId: input.actor.userId });
}
