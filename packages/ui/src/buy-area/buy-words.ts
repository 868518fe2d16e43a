import { formatDay, formatOtherDay, type Zoned } from '../timeline/index.ts';

const words = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** `Two`; digits from ten on. */
export const countWord = (count: number): string => words[count] ?? String(count);

/** `five minutes`, `4 minutes 32 seconds`. */
export function sayMinutesSpan(spanMs: number): string {
  const seconds = Math.max(0, Math.ceil(spanMs / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const count = (value: number, unit: string) =>
    `${rest === 0 ? countWord(value).toLowerCase() : value} ${unit}${value === 1 ? '' : 's'}`;
  return [minutes > 0 && count(minutes, 'minute'), rest > 0 && count(rest, 'second')]
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
