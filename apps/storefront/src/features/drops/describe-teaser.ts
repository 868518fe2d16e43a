import { formatRemaining } from '@livedrops/ui/countdown';
import { formatMoment } from '@livedrops/ui/timeline';
import type { Drop } from '../../shared/api/wire.ts';

/** One line of how a drop stands, for those who look at another one. */
export function describeTeaser(drop: Drop, nowAt: number): string {
  const { phase, start_time, sold_out_time, stock_count, remaining, held, sold } = drop;
  const number = (value: number) => value.toLocaleString('en-GB');
  switch (phase) {
    case 'scheduled':
      return `${formatMoment(Date.parse(start_time), nowAt)}, edition of ${number(stock_count)}`;
    case 'live':
      return `Live, ${number(remaining)} of ${number(stock_count)} left`;
    case 'cancelled':
      return 'Cancelled';
    case 'sold_out':
    case 'ended': {
      if (phase === 'sold_out' && held > 0) return 'All held, may return';
      if (sold_out_time === null) return `Ended, ${number(sold)} sold`;
      const tookMs = Date.parse(sold_out_time) - Date.parse(start_time);
      return `Sold out in ${formatRemaining(Math.max(0, tookMs))}`;
    }
    default:
      return phase satisfies never;
  }
}
