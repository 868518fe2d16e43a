import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStoryClock } from './story-clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const clockOf = () => createStoryClock(() => Date.now());

test('stands still until it is moved', () => {
  const clock = clockOf();
  vi.advanceTimersByTime(60_000);
  expect(clock.passedMs()).toBe(0);
  clock.set(60_000, false);
  vi.advanceTimersByTime(5_000);
  expect(clock.passedMs()).toBe(60_000);
});

test('tells whoever shows time as soon as it is moved, and each second while it runs', () => {
  const clock = clockOf();
  const onTick = vi.fn();
  const leave = clock.subscribe(onTick);
  clock.set(-60_000, true);
  expect(onTick).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3_000);
  expect(onTick).toHaveBeenCalledTimes(4);
  expect(clock.passedMs()).toBe(-57_000);
  leave();
  expect(vi.getTimerCount()).toBe(0);
});
