export interface Pace {
  readonly soldLastMinute: number;
  /** Whole minutes until nothing is left at the pace of the last minute and of the last five; null when nobody can say. */
  readonly minutesLeft: { readonly from: number; readonly to: number } | null;
}

/** Fewer sales than this say nothing about a pace. */
const salesMin = 5;

const estimateMinutesMax = 60;

/** The pace of a drop, or null when there is too little to tell. `soldByMinute` has the oldest minute first. */
export function describePace(soldByMinute: readonly number[], left: number): Pace | null {
  const sold = soldByMinute.reduce((sum, count) => sum + count, 0);
  if (sold < salesMin) return null;
  const soldLastMinute = soldByMinute.at(-1) ?? 0;
  const lastFive = soldByMinute.slice(-5);
  const meanOfFive = lastFive.reduce((sum, count) => sum + count, 0) / lastFive.length;
  if (left <= 0 || soldLastMinute === 0) return { soldLastMinute, minutesLeft: null };
  const estimates = [Math.ceil(left / soldLastMinute), Math.ceil(left / meanOfFive)];
  const to = Math.max(...estimates);
  if (to > estimateMinutesMax) return { soldLastMinute, minutesLeft: null };
  return { soldLastMinute, minutesLeft: { from: Math.min(...estimates), to } };
}
