import type { QuietHours } from './notification.ts';
import type { ZoneOffset } from './zone-offset.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** No zone is further than this from UTC, nor has one ever jumped further. */
const offsetMsMax = 36 * 60 * minuteMs;

/** The first end of the quiet hours after `now` when the reader's own clock stands within them, or null. */
export function findQuietEnd(
  hours: QuietHours,
  now: number,
  zoneOffset: ZoneOffset,
): number | null {
  const offset = (instant: number) => zoneOffset(hours.timeZone, instant);
  const start = timeOfDay(hours.startTime);
  const end = timeOfDay(hours.endTime);
  const local = now + offset(now);
  const midnight = Math.floor(local / dayMs) * dayMs;
  const time = local - midnight;
  const quiet = start <= end ? start <= time && time < end : start <= time || time < end;
  if (!quiet) return null;
  return instantOf(midnight + (time < end ? end : end + dayMs), now, offset);
}

/**
 * When a wall clock that is read after `now` first shows `local`. Set back, it shows some times twice: the first counts.
 * Set forward, it leaves some out: the instant of the jump counts, for the clock shows a later time from then on.
 */
function instantOf(local: number, now: number, offset: (instant: number) => number): number {
  const before = offset(local - offsetMsMax);
  const after = offset(local + offsetMsMax);
  const shown = [local - before, local - after]
    .filter((instant) => instant > now && instant + offset(instant) === local)
    .toSorted((one, other) => one - other)[0];
  if (shown !== undefined) return shown;
  let low = now;
  let high = Math.max(local - before, local - after);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + offset(middle) < local) low = middle;
    else high = middle;
  }
  return high;
}

function timeOfDay(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * minuteMs;
}
