/** Moments of a countdown that are worth saying aloud: 10, 5 and 1 minute, 10 seconds, the end. */
export const spokenThresholdsMs = [600_000, 300_000, 60_000, 10_000, 0] as const;

export type SpokenThresholdMs = (typeof spokenThresholdsMs)[number];

/**
 * The threshold passed between two readings, or null. After a gap (a sleeping tab) it is the latest one passed:
 * nobody wants to hear the others late.
 */
export function crossedThreshold(
  previousMs: number,
  remainingMs: number,
): SpokenThresholdMs | null {
  const passed = spokenThresholdsMs.filter((at) => previousMs > at && remainingMs <= at);
  return passed.at(-1) ?? null;
}
