import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageClock } from './create-page-clock.ts';

beforeEach(() => vi.useFakeTimers({ now: 10_400 }));
afterEach(() => vi.useRealTimers());

it('ticks everybody together, just after each whole second of the given time', () => {
  const clock = createPageClock(Date.now);
  const ticks: string[] = [];
  clock.subscribe(() => ticks.push(`a ${clock.now()}`));
  vi.advanceTimersByTime(300);
  clock.subscribe(() => ticks.push(`b ${clock.now()}`));
  vi.advanceTimersByTime(1_400);
  expect(ticks).toEqual(['a 11005', 'b 11005', 'a 12005', 'b 12005']);
});

it('rests while nobody shows time and starts again', () => {
  const clock = createPageClock(Date.now);
  const stop = clock.subscribe(() => undefined);
  expect(vi.getTimerCount()).toBe(1);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  clock.subscribe(() => undefined);
  expect(vi.getTimerCount()).toBe(1);
});
