import { useState } from 'react';
import type { Drop } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import { minuteSales, type SeenSales } from './minute-sales.ts';

interface Seen extends SeenSales {
  readonly sold: number;
}

const stepMs = 5_000;
const windowMs = 12 * 60_000;

/** What is known after a look at the drop; the same object when that is nothing new. */
function lookAgain(before: Seen | null, drop: Drop, nowAt: number): Seen {
  const { sales_by_minute, server_time, sold } = drop;
  const readAt = Date.parse(server_time);
  if (before?.readAt !== readAt) return { byMinute: sales_by_minute, readAt, since: [], sold };
  if (before.sold === sold) return before;
  const kept = before.since.filter(({ at }) => nowAt - at < windowMs);
  return {
    ...before,
    sold,
    since: [...kept, { at: nowAt, units: Math.max(0, sold - before.sold) }],
  };
}

/** Units sold in each of the last minutes, kept true between two readings of the drop. */
export function useMinuteSales(drop: Drop): readonly number[] {
  const nowAt = useNow(stepMs);
  const [known, setKnown] = useState<Seen | null>(null);
  const seen = lookAgain(known, drop, nowAt);
  if (seen !== known) setKnown(seen);
  return minuteSales(seen, nowAt);
}
