import type { Drop } from '../../shared/api/wire.ts';

type Counts = Pick<Drop, 'remaining' | 'held' | 'stock_count'>;

/** Moments worth saying aloud: half, a fifth, ten, three, none (in units left). */
function marksOf(total: number): readonly number[] {
  return [total / 2, total / 5, 10, 3, 0].filter((mark) => mark < total);
}

/** Whether the stock has fallen past a moment worth saying. Units that come back are news only when there were none. */
export function isStockNews(before: Counts, now: Counts): boolean {
  if (now.remaining > before.remaining) return before.remaining === 0;
  return marksOf(now.stock_count).some((mark) => before.remaining > mark && now.remaining <= mark);
}

/** `41 of 120 left, 6 in checkouts.` */
export function sayStock({ remaining, held, stock_count }: Counts): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const inCheckouts = held > 0 ? `, ${number(held)} in checkouts` : '';
  if (remaining > 0) return `${number(remaining)} of ${number(stock_count)} left${inCheckouts}.`;
  return held > 0 ? `None left${inCheckouts}, may return.` : 'Sold out.';
}
