import type { DropWindow } from '../drops/drop.ts';
import type { CreatorId, UserId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

/** What decides about a purchase before its stock is looked at. */
export interface SaleFacts extends DropWindow {
  readonly creatorId: CreatorId;
  readonly perCustomerLimit: number;
}

/** What only the transaction that takes the units can know. */
export interface StockFacts {
  readonly remaining: number;
  /** Units in the customer's pending and confirmed orders of the drop. */
  readonly owned: number;
}

/**
 * May anybody buy now, and this buyer at all? Judged before stock, in this order: own drop, cancelled, not started,
 * ended. A refusal from here is right whatever is left.
 */
export function decideSale(
  sale: SaleFacts,
  buyerId: UserId,
  now: number,
): Refusal<'drop.own' | 'drop.cancelled' | 'drop.not_started' | 'drop.ended'> | null {
  if (buyerId === (sale.creatorId as string)) return refuse('drop.own');
  if (sale.cancelledAt !== null) return refuse('drop.cancelled');
  if (now < sale.startAt) return refuse('drop.not_started', { startAt: sale.startAt });
  if (now >= sale.endAt) return refuse('drop.ended');
  return null;
}

/**
 * May this many units be taken? In this order: nothing left, over the limit of one order, over the limit of one
 * customer, fewer left than asked. Sold out comes first so that it can be answered without reading anything else.
 */
export function decideTake(
  sale: Pick<SaleFacts, 'perCustomerLimit'>,
  stock: StockFacts,
  asked: { readonly quantity: number; readonly perOrderMax: number },
): Refusal<'stock.sold_out' | 'order.customer_limit' | 'stock.insufficient'> | null {
  if (stock.remaining <= 0) return refuse('stock.sold_out', { remaining: 0 });
  const { owned } = stock;
  if (asked.quantity > asked.perOrderMax) {
    return refuse('order.customer_limit', { limit: asked.perOrderMax, owned });
  }
  if (owned + asked.quantity > sale.perCustomerLimit) {
    return refuse('order.customer_limit', { limit: sale.perCustomerLimit, owned });
  }
  if (asked.quantity > stock.remaining) {
    return refuse('stock.insufficient', { remaining: stock.remaining });
  }
  return null;
}
