/** A date and a time of day as a clock on a wall shows them, in no zone: `2026-11-27` and `20:00`. */
export interface WallTime {
  readonly date: string;
  readonly time: string;
}

/** What a wall time in a zone means. Clocks that are put forward skip some; clocks put back show some twice. */
export type ResolvedTime =
  | { readonly kind: 'once'; readonly at: number }
  | {
      readonly kind: 'skipped' | 'twice';
      /** Epoch ms of the clock change. */
      readonly changesAt: number;
      /** What the clock shows when it is changed, and what it is put to. */
      readonly from: WallTime;
      readonly to: WallTime;
    };

const dayMs = 86_400_000;

// Making a formatter costs more than using it a thousand times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** How far the zone's clocks are ahead of UTC at an instant, in ms. */
function offsetMs(at: number, timeZone: string): number {
  const parts = new Map<string, number>();
  for (const part of formatterFor(timeZone).formatToParts(at)) {
    parts.set(part.type, Number(part.value));
  }
  const read = (type: string) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

function wallTimeOf(wallMs: number): WallTime {
  const text = new Date(wallMs).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** What the clocks of a zone show at an instant. */
export function wallTimeAt(at: number, timeZone: string): WallTime {
  return wallTimeOf(at + offsetMs(at, timeZone));
}

/** The instant within two at which the zone's offset changes, to the second. */
function findChange(before: number, after: number, timeZone: string): number {
  const first = offsetMs(before, timeZone);
  let low = before;
  let high = after;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetMs(middle, timeZone) === first) low = middle;
    else high = middle;
  }
  return high;
}

/** Finds the instant of a wall time in a zone; null when it is not a date and a time. */
export function resolveLocalTime(wall: WallTime, timeZone: string): ResolvedTime | null {
  const wallMs = Date.parse(`${wall.date}T${wall.time}Z`);
  if (Number.isNaN(wallMs) || wallTimeOf(wallMs).date !== wall.date) return null;
  // No zone is more than a day from UTC, and none changes its clocks twice within two days.
  const before = offsetMs(wallMs - dayMs, timeZone);
  const after = offsetMs(wallMs + dayMs, timeZone);
  const fits = (offset: number) => offsetMs(wallMs - offset, timeZone) === offset;
  if (before === after) return { kind: 'once', at: wallMs - before };
  if (fits(before) !== fits(after)) {
    return { kind: 'once', at: wallMs - (fits(before) ? before : after) };
  }
  const changesAt = findChange(wallMs - dayMs, wallMs + dayMs, timeZone);
  return {
    kind: fits(before) ? 'twice' : 'skipped',
    changesAt,
    from: wallTimeOf(changesAt + before),
    to: wallTimeOf(changesAt + after),
  };
}
