import { formatDay, formatOtherDay, type Zoned } from '../timeline/index.ts';

const words = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** `Two`; digits from ten on. */
export const countWord = (count: number): string => words[count] ?? String(count);

/** `None are`, `One is`, `12 are`. */
export const countUnits = (count: number): string =>
  count === 1 ? 'One is' : `${count === 0 ? 'None' : count} are`;

function sayUnits(count: number, unit: 'minute' | 'second', inWords: boolean): string {
  const amount = inWords ? countWord(count).toLowerCase() : String(count);
  return `${amount} ${unit}${count === 1 ? '' : 's'}`;
}

/** `five minutes`, `4 minutes 32 seconds`. */
export function saySpan(spanMs: number): string {
  const seconds = Math.max(0, Math.ceil(spanMs / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [
    minutes > 0 && sayUnits(minutes, 'minute', rest === 0),
    rest > 0 && sayUnits(rest, 'second', false),
  ]
    .filter(Boolean)
    .join(' ');
}

/** `Lisbon`, out of `Europe/Lisbon`. */
export function zoneName({ timeZone }: Zoned): string {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

const dayMs = 24 * 3_600_000;

/** `Tonight`, `Today`, `Tomorrow`, `Fri`, `4 December`. */
export function sayDay(at: number, nowAt: number, zoned: Zoned): string {
  const other = formatOtherDay(at, nowAt, zoned);
  if (other === null) {
    const hour = new Intl.DateTimeFormat('en-GB', {
      hour: 'numeric',
      ...(zoned.timeZone === undefined ? {} : { timeZone: zoned.timeZone }),
    }).format(at);
    return Number(hour) >= 18 ? 'Tonight' : 'Today';
  }
  if (formatOtherDay(at, nowAt + dayMs, zoned) === null) return 'Tomorrow';
  return at - nowAt < 6 * dayMs ? other : formatDay(at, zoned);
}
