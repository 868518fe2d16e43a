import type { Drop } from '../../../shared/api/wire.ts';

/** So many of the latest ones are looked at: what a later page brings does not move the figure. */
const latestMax = 4;
/** Below that there is no usual. */
const enough = 3;

/** From the start to the last unit; null when units were left. */
export const soldOutInMs = ({
  sold_out_time,
  start_time,
}: Pick<Drop, 'sold_out_time' | 'start_time'>): number | null =>
  sold_out_time === null ? null : Date.parse(sold_out_time) - Date.parse(start_time);

export interface UsualTime {
  readonly ms: number;
  /** How many drops it is the middle of. */
  readonly of: number;
}

/** How long drops take to sell out: the middle of the latest ones that did, given the latest first. */
export function usualTime(
  gone: readonly Pick<Drop, 'sold_out_time' | 'start_time'>[],
): UsualTime | null {
  const times = gone
    .map(soldOutInMs)
    .filter((ms) => ms !== null)
    .slice(0, latestMax)
    .sort((a, b) => a - b);
  const lower = times[Math.ceil(times.length / 2) - 1];
  const upper = times[Math.floor(times.length / 2)];
  if (times.length < enough || lower === undefined || upper === undefined) return null;
  return { ms: (lower + upper) / 2, of: times.length };
}
