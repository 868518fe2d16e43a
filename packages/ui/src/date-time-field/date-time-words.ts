import type { ResolvedTime } from './resolve-local-time.ts';

/** What the field says by itself. */
export interface DateTimeWords {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  /** The zone that the clock is in: `Lisbon time, GMT+1`. */
  readonly zoneName: (city: string, offset: string) => string;
  /** The zone before there is a date: its offset depends on the day. */
  readonly zoneAlone: (city: string) => string;
  /** The same instant for the reader: `Fri 27 Nov, 15:00 where you are (New York)`. */
  readonly elsewhere: (when: string, city: string) => string;
  readonly skipped: (city: string, from: string, to: string) => string;
  readonly twice: (city: string, from: string, to: string) => string;
}

export const englishWords: DateTimeWords = {
  date: 'Date',
  time: 'Time',
  zone: 'Time zone',
  zoneName: (city, offset) => `${city} time, ${offset}`,
  zoneAlone: (city) => `${city} time`,
  elsewhere: (when, city) => `${when} where you are (${city})`,
  skipped: (city, from, to) =>
    `This time does not exist: clocks in ${city} go from ${from} to ${to} that night. Choose one before ${from}, or from ${to} on.`,
  twice: (city, from, to) =>
    `This time comes twice: clocks in ${city} go back from ${from} to ${to} that night. Choose one before ${to}, or from ${from} on.`,
};

/** The city that a zone is named after: `America/New_York` is New York. */
export function zoneCity(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** How far a zone is from UTC at an instant: `GMT+5:45`. */
export function zoneOffset(at: number, timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
}

/** An instant as a reader in a zone says it: `Fri 27 Nov, 15:00`. */
export function sayWhen(at: number, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** Why a wall time is refused; null when it is not. */
export function sayRefusal(
  resolved: ResolvedTime | null,
  timeZone: string,
  words: DateTimeWords,
): string | null {
  if (resolved === null || resolved.kind === 'once') return null;
  return words[resolved.kind](zoneCity(timeZone), resolved.from.time, resolved.to.time);
}
