import type { Actor, Context } from '../shared/context.ts';
import type { OrderId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { Order } from './order.ts';

/** Reads one order of the actor's own; another's is not found, as one that never was. */
export function getOrder(
  ctx: Pick<Context, 'ledger'>,
  input: { readonly actor: Actor; readonly orderId: OrderId },
): { readonly ok: true; readonly order: Order } | Refusal<'order.not_found'> {
  const order = ctx.ledger.find({ orderId: input.orderId, userId: input.actor.userId });
  return order ? { ok: true, order } : refuse('order.not_found');
}
