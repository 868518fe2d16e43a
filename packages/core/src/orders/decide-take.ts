import { type Refusal, refuse } from '../shared/refusal.ts';
import type { SaleFacts } from './decide-sale.ts';

/** What only the transaction that takes the units can know. */
export interface StockFacts {
  readonly remaining: number;
  /** Units in the customer's pending and confirmed orders of the drop. */
  readonly owned: number;
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
