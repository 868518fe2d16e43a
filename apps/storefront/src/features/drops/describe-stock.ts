import { formatRemaining } from '@livedrops/ui/countdown';
import type { Drop } from '../../shared/api/wire.ts';

export interface StockWords {
  /** Stands beside the number of units left; left out: "of 120 left". */
  readonly caption?: string;
  /** Stands below it; left out: how many are in checkouts. */
  readonly detail?: string;
}

const number = (value: number) => value.toLocaleString('en-GB');

function sayTook({ start_time, sold_out_time }: Drop): string | null {
  if (sold_out_time === null) return null;
  return formatRemaining(Math.max(0, Date.parse(sold_out_time) - Date.parse(start_time)));
}

/** What the number of units means in each phase of a drop. */
export function describeStock(drop: Drop): StockWords {
  const { phase, stock_count, remaining, held, sold, per_customer_limit } = drop;
  const total = number(stock_count);
  const took = remaining === 0 && held === 0 ? sayTook(drop) : null;
  switch (phase) {
    case 'scheduled':
      return { caption: 'in this edition', detail: `${per_customer_limit} per person` };
    case 'live':
      return {};
    case 'sold_out':
      return took === null ? {} : { detail: `Sold out in ${took}` };
    case 'ended': {
      if (took !== null) return { detail: `Sold out in ${took}` };
      const inCheckouts = held > 0 ? `, ${number(held)} still in checkouts` : '';
      return { caption: `of ${total} not sold`, detail: `${number(sold)} sold${inCheckouts}` };
    }
    case 'cancelled':
      return { caption: `of ${total} not sold`, detail: 'Called off by its creator' };
    default:
      return phase satisfies never;
  }
}
