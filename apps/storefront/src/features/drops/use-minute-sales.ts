import { useEffect, useState } from 'react';
import type { Drop } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import { minuteSales, type SeenSales } from './minute-sales.ts';

interface Seen extends SeenSales {
  readonly sold: number;
}

const stepMs = 5_000;
const windowMs = 12 * 60_000;

const begin = ({ sales_by_minute, server_time, sold }: Drop): Seen => ({
  byMinute: sales_by_minute,
  readAt: Date.parse(server_time),
  since: [],
  sold,
});

/** Units sold in each of the last minutes, kept true between two readings of the drop. */
export function useMinuteSales(drop: Drop): readonly number[] {
  const nowAt = useNow(stepMs);
  const [seen, setSeen] = useState(() => begin(drop));
  const readAt = Date.parse(drop.server_time);

  useEffect(() => {
    setSeen((before) => {
      if (before.readAt !== readAt) return begin(drop);
      if (before.sold === drop.sold) return before;
      const kept = before.since.filter(({ at }) => nowAt - at < windowMs);
      const units = Math.max(0, drop.sold - before.sold);
      return { ...before, sold: drop.sold, since: [...kept, { at: nowAt, units }] };
    });
  }, [drop, readAt, nowAt]);

  return minuteSales(seen, nowAt);
}
