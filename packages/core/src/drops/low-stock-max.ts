/** At most this many units left are few, of any edition; a tenth of a small one. Never less than one. */
export function lowStockMax(stockCount: number): number {
  return Math.max(1, Math.min(10, Math.floor(stockCount / 10)));
}
