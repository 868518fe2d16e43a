import { type Refusal, refuse } from '../shared/refusal.ts';
import type { StockCounts } from './drop.ts';

/** How many units a new total adds or takes away. Units that are held or sold cannot be taken away. */
export function decideStockChange(
  stock: StockCounts,
  stockCount: number,
):
  | { readonly ok: true; readonly delta: number }
  | Refusal<'drop.stock_invalid' | 'drop.stock_below_sold'> {
  if (!Number.isSafeInteger(stockCount) || stockCount < 1) return refuse('drop.stock_invalid');
  if (stockCount < stock.held + stock.sold) return refuse('drop.stock_below_sold');
  return { ok: true, delta: stockCount - stock.stockCount };
}
