import { StockSummary } from '@livedrops/ui/stock-summary';
import type { Drop } from '../../shared/api/wire.ts';
import { useClock } from '../../shared/clock/page-clock.ts';
import { describeStock } from './describe-stock.ts';
import styles from './drop-stock.module.css';

/** What the reader has of the drop. */
export interface OwnStock {
  /** Numbers of the paid units. */
  readonly mine: readonly number[];
  /** Units held for the reader now. */
  readonly mineHeld: number;
}

export interface DropStockProps {
  readonly drop: Drop;
  readonly own: OwnStock;
}

/** How many are left, the units themselves, and when it ends. */
export function DropStock({ drop, own: { mine, mineHeld } }: DropStockProps) {
  const ticker = useClock();
  const { stock_count: total, remaining: left, held, phase } = drop;
  const isRunning = phase === 'live' || (phase === 'sold_out' && held > 0);
  return (
    <StockSummary
      className={styles.stock}
      stock={{ total, left, held, mine, mineHeld }}
      {...describeStock(drop)}
      {...(isRunning ? { ends: { targetAt: Date.parse(drop.end_time), ticker } } : {})}
    />
  );
}
