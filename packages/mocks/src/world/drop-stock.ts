import type { DropPhase, StockLabel } from './wire.ts';
import type { WorldDrop, WorldVariant } from './world.ts';

export interface Stock {
  readonly stock_count: number;
  readonly remaining: number;
  readonly held: number;
  readonly sold: number;
}

export function variantStock(variant: WorldVariant): Stock {
  const { stockCount, held, sold } = variant;
  return { stock_count: stockCount, remaining: stockCount - held - sold, held, sold };
}

export function dropStock(drop: WorldDrop): Stock {
  const sum = { stock_count: 0, remaining: 0, held: 0, sold: 0 };
  for (const variant of drop.variants) {
    const stock = variantStock(variant);
    sum.stock_count += stock.stock_count;
    sum.remaining += stock.remaining;
    sum.held += stock.held;
    sum.sold += stock.sold;
  }
  return sum;
}

/** A pure function of start, end, remaining, cancelled and now. */
export function dropPhase(drop: WorldDrop, now: number): DropPhase {
  if (drop.cancelledAt !== null) return 'cancelled';
  if (now < drop.startAt) return 'scheduled';
  if (now >= drop.endAt) return 'ended';
  return dropStock(drop).remaining === 0 ? 'sold_out' : 'live';
}

export function stockLabel({ remaining, held }: Stock): StockLabel {
  if (remaining > 0) return 'available';
  return held > 0 ? 'all_held' : 'sold_out';
}
