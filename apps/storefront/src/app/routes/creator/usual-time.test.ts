import { expect, it } from 'vitest';
import { soldOutInMs, usualTime } from './usual-time.ts';

const minuteMs = 60_000;
const startAt = Date.UTC(2026, 10, 22, 20);
const gone = (minutes: number | null) => ({
  start_time: new Date(startAt).toISOString(),
  sold_out_time: minutes === null ? null : new Date(startAt + minutes * minuteMs).toISOString(),
});

it.each([
  { minutes: [9, 4, 6], ms: 6 * minuteMs, of: 3 },
  { minutes: [9, 4, 6, 7], ms: 6.5 * minuteMs, of: 4 },
  { minutes: [null, 9, null, 4, 6], ms: 6 * minuteMs, of: 3 },
])('is the middle of those that sold out: $minutes', ({ minutes, ms, of }) => {
  expect(usualTime(minutes.map(gone))).toEqual({ ms, of });
});

it('does not move when earlier drops are read', () => {
  const latest = [9, 4, 6, 7].map(gone);
  expect(usualTime([...latest, gone(60), gone(90), gone(120)])).toEqual(usualTime(latest));
});

it('claims nothing from two drops, or from those that never sold out', () => {
  expect(usualTime([gone(4), gone(6)])).toBeNull();
  expect(usualTime([gone(null), gone(null), gone(null)])).toBeNull();
  expect(soldOutInMs(gone(null))).toBeNull();
});
