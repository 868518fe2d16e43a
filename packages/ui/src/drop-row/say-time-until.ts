import { formatRemaining } from '../countdown/index.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** `in 5:48` within ten minutes, `in 26 min` within the hour, then `in 3 hr`; `now` when it is due. */
export function sayTimeUntil(remainingMs: number, locale = 'en-GB'): string {
  if (remainingMs <= 0) return 'now';
  if (remainingMs <= 10 * minuteMs) return `in ${formatRemaining(remainingMs)}`;
  const relative = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'always' });
  return remainingMs < hourMs
    ? relative.format(Math.ceil(remainingMs / minuteMs), 'minute')
    : relative.format(Math.round(remainingMs / hourMs), 'hour');
}
