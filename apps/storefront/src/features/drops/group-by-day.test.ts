import { expect, test } from 'vitest';
import type { Drop } from '../../shared/api/wire.ts';
import { groupByDay } from './group-by-day.ts';

const nowAt = Date.parse('2026-11-22T20:00:00.000Z');
const startingAt = (...instants: string[]) =>
  instants.map((start_time, index) => ({ drop_id: String(index), start_time }) as Drop);
const titlesIn = (timeZone: string, ...instants: string[]) =>
  groupByDay(startingAt(...instants), { nowAt, timeZone }).map(({ title, drops }) => [
    title,
    drops.length,
  ]);

test('days are the reader’s own, today and tomorrow by name', () => {
  const instants = ['2026-11-22T22:30:00Z', '2026-11-22T23:30:00Z', '2026-11-27T10:00:00Z'];
  expect(titlesIn('Europe/Lisbon', ...instants)).toEqual([
    ['Today', 2],
    ['Friday 27 November', 1],
  ]);
  expect(titlesIn('Europe/Berlin', ...instants)).toEqual([
    ['Today', 1],
    ['Tomorrow', 1],
    ['Friday 27 November', 1],
  ]);
});

test('tomorrow is tomorrow on the night that has an hour more', () => {
  const days = groupByDay(startingAt('2026-10-25T12:00:00Z'), {
    nowAt: Date.parse('2026-10-24T10:00:00Z'),
    timeZone: 'Europe/Berlin',
  });
  expect(days.map(({ title }) => title)).toEqual(['Tomorrow']);
});

test('nothing is no day', () => {
  expect(groupByDay([], { nowAt })).toEqual([]);
});
