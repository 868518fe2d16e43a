import type { DropWindow, StockCounts } from './drop.ts';

export type DropPhase = 'scheduled' | 'live' | 'sold_out' | 'ended' | 'cancelled';
export type StockLabel = 'available' | 'all_held' | 'sold_out';

/** The phase at `now`. Start belongs to the sale, end does not; no timer has a say in it. */
export function decidePhase(
  drop: DropWindow & Pick<StockCounts, 'remaining'>,
  now: number,
): DropPhase {
  if (drop.cancelledAt !== null) return 'cancelled';
  if (now < drop.startAt) return 'scheduled';
  if (now >= drop.endAt) return 'ended';
  return drop.remaining > 0 ? 'live' : 'sold_out';
}

/** `all_held`: none can be taken now, but units in checkouts may return. */
export function decideStockLabel(stock: Pick<StockCounts, 'remaining' | 'held'>): StockLabel {
  if (stock.remaining > 0) return 'available';
  return stock.held > 0 ? 'all_held' : 'sold_out';
}

/** The next instant at which the phase changes by time alone, or null when none is left. */
export function nextBoundaryAt(window: DropWindow, now: number): number | null {
  if (window.cancelledAt !== null) return null;
  if (now < window.startAt) return window.startAt;
  return now < window.endAt ? window.endAt : null;
}
