import { expect, it } from 'vitest';
import { sayHeadline } from './say-headline.ts';

const nowAt = Date.UTC(2026, 10, 22, 20, 4);
const hour = 3_600_000;
const say = (liveCount: number, inHours: readonly number[]) =>
  sayHeadline({
    liveCount,
    startsAt: inHours.map((hours) => nowAt + hours * hour),
    nowAt,
    timeZone: 'UTC',
  });

it('counts in words what is live and what comes tonight', () => {
  expect(say(3, [0.1, 0.5, 1, 2, 3, 30])).toEqual({ now: 'Three live.', next: 'Five tonight.' });
});

it('says today while something still comes before the evening', () => {
  const morning = Date.UTC(2026, 10, 22, 9);
  const startsAt = [morning + hour, morning + 11 * hour];
  expect(sayHeadline({ liveCount: 1, startsAt, nowAt: morning, timeZone: 'UTC' })).toEqual({
    now: 'One live.',
    next: 'Two today.',
  });
});

it('names the day of the next drop when nothing comes today', () => {
  expect(say(2, [5 * 24]).next).toBe('Next Fri at 20:04.');
});

it('says nothing about what is not there', () => {
  expect(say(0, [])).toEqual({ now: null, next: null });
});

it('counts in figures beyond ten', () => {
  expect(say(11, []).now).toBe('11 live.');
});

it('reads the day in the visitor’s own zone', () => {
  // 01:04 of the next day in Lisbon's winter is still the same evening in New York.
  const startsAt = [Date.UTC(2026, 10, 23, 1, 4)];
  const facts = { liveCount: 0, startsAt, nowAt };
  expect(sayHeadline({ ...facts, timeZone: 'America/New_York' }).next).toBe('One tonight.');
  expect(sayHeadline({ ...facts, timeZone: 'Europe/Lisbon' }).next).toBe('Next Mon at 01:04.');
});
