import type { Drop } from '../../shared/api/wire.ts';

export interface DropDay {
  /** `2026-11-22` in the reader's zone. */
  readonly key: string;
  /** "Today", "Tomorrow" or the day's name. */
  readonly title: string;
  readonly drops: readonly Drop[];
}

interface Reader {
  readonly nowAt: number;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

const dayMs = 24 * 3_600_000;

/** Drops by the day on which they start for their reader; their order is kept. */
export function groupByDay(drops: readonly Drop[], reader: Reader): readonly DropDay[] {
  const { nowAt, locale = 'en-GB', timeZone } = reader;
  const keyFormat = new Intl.DateTimeFormat('en-CA', { timeZone });
  const nameFormat = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  const keyOf = (at: number) => keyFormat.format(at);
  const known = new Map([
    [keyOf(nowAt), 'Today'],
    [keyOf(nowAt + dayMs), 'Tomorrow'],
  ]);
  const startOf = (drop: Drop) => Date.parse(drop.start_time);
  const days = Map.groupBy(drops, (drop) => keyOf(startOf(drop)));
  return [...days].map(([key, own]) => {
    const [first] = own;
    const name = first ? nameFormat.format(startOf(first)) : key;
    return { key, title: known.get(key) ?? name, drops: own };
  });
}
