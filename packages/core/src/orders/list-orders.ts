import type { Actor, Context } from '../shared/context.ts';
import type { OrderId } from '../shared/ids.ts';
import type { Order, OrderStatus } from './order.ts';

interface ListOrdersInput {
  readonly actor: Actor;
  readonly status?: OrderStatus;
  /** Only orders older than this one. */
  readonly before?: OrderId;
  readonly limit: number;
}

/** One page of the actor's own orders, the latest first. `next` continues it; null: this is the last page. */
export function listOrders(
  ctx: Pick<Context, 'ledger'>,
  input: ListOrdersInput,
): { readonly ok: true; readonly items: readonly Order[]; readonly next: OrderId | null } {
  const { actor, limit, ...position } = input;
  // One more than asked tells whether there is another page without counting them all.
  const found = ctx.ledger.list({ userId: actor.userId, ...position, limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { ok: true, items, next: found.length > limit && last ? last.orderId : null };
}
