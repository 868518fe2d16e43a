import type { StockCounts } from './drop.ts';
import { lowStockMax } from './low-stock-max.ts';

/** What is remembered of a drop's stock so that each crossing is told once. */
export interface StockMarks {
  readonly soldOutAt: number | null;
  readonly low: boolean;
}

export type Crossing = 'drop.soldout' | 'drop.restocked' | 'stock.low';

/**
 * The marks after a committed change of stock, and what has been crossed. Going to nothing at once is told as sold
 * out only, and units that return after the sale are no restock: both would promise something untrue.
 */
export function decideCrossings(
  marks: StockMarks,
  stock: Pick<StockCounts, 'stockCount' | 'remaining'>,
  moment: { readonly now: number; readonly selling: boolean },
): { readonly marks: StockMarks; readonly crossings: readonly Crossing[] } {
  const low = stock.remaining <= lowStockMax(stock.stockCount);
  const crossings: Crossing[] = [];
  let soldOutAt = marks.soldOutAt;
  if (stock.remaining === 0) {
    if (soldOutAt === null) {
      soldOutAt = moment.now;
      crossings.push('drop.soldout');
    }
  } else {
    if (soldOutAt !== null && moment.selling) crossings.push('drop.restocked');
    soldOutAt = null;
    if (low && !marks.low) crossings.push('stock.low');
  }
  return { marks: { soldOutAt, low }, crossings };
}
