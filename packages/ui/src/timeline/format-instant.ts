/** Where the reader is. Without a time zone it is the device's. */
export interface Zoned {
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

type Style = 'clock' | 'clockSeconds' | 'weekday' | 'dayMonth' | 'dayShortMonth' | 'dayKey';

const styleOptions: Record<Style, Intl.DateTimeFormatOptions> = {
  clock: { timeStyle: 'short' },
  clockSeconds: { timeStyle: 'medium' },
  weekday: { weekday: 'short' },
  dayMonth: { day: 'numeric', month: 'long' },
  dayShortMonth: { day: 'numeric', month: 'short' },
  dayKey: { year: 'numeric', month: '2-digit', day: '2-digit' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(at: number, style: Style, { locale = 'en-GB', timeZone }: Zoned): string {
  const key = `${style} ${locale} ${timeZone ?? ''}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, {
      ...styleOptions[style],
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    formatters.set(key, formatter);
  }
  return formatter.format(at);
}

/** `20:00` */
export const formatClock = (at: number, zoned: Zoned = {}) => format(at, 'clock', zoned);

/** `20:06:31` */
export const formatClockSeconds = (at: number, zoned: Zoned = {}) =>
  format(at, 'clockSeconds', zoned);

/** `4 December` */
export const formatDay = (at: number, zoned: Zoned = {}) => format(at, 'dayMonth', zoned);

const weekMs = 6 * 24 * 3_600_000;

/** `Fri` within the next or last six days, else `4 Dec`; null on the reader's present day. */
export function formatOtherDay(at: number, nowAt: number, zoned: Zoned = {}): string | null {
  if (format(at, 'dayKey', zoned) === format(nowAt, 'dayKey', zoned)) return null;
  return format(at, Math.abs(at - nowAt) < weekMs ? 'weekday' : 'dayShortMonth', zoned);
}

/** `20:00` today, `Fri 20:00` this week, `4 Dec` later. */
export function formatMoment(at: number, nowAt: number, zoned: Zoned = {}): string {
  const day = formatOtherDay(at, nowAt, zoned);
  if (day === null) return formatClock(at, zoned);
  return Math.abs(at - nowAt) < weekMs ? `${day} ${formatClock(at, zoned)}` : day;
}
