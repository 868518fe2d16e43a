import { createWorld } from '@livedrops/mocks/world/create-world';
import { expect, test } from 'vitest';
import { clockToStart } from './clock-to-start.ts';

const openedAt = Date.UTC(2026, 10, 22, 20, 4, 12);

/** A shop whose machine has run for a while since the story was opened. */
function shopAfter(ranMs: number) {
  const clock = { passedMs: 0, nowAt: openedAt };
  const world = createWorld({ now: () => clock.nowAt, aheadMs: () => clock.passedMs });
  clock.nowAt += ranMs;
  const startsInMs = () => [...world.drops.values()].map(({ startAt }) => startAt - world.now());
  const comingMs = () => Math.min(...startsInMs().filter((inMs) => inMs > 0));
  return { clock, startsInMs, comingMs };
}

test('the next drop of a shop starts five seconds later, however long the story was looked at', () => {
  for (const ranMs of [0, 31_250]) {
    const { clock, startsInMs, comingMs } = shopAfter(ranMs);
    expect(comingMs()).toBeGreaterThan(60_000);
    clock.passedMs = clockToStart(clock.passedMs, startsInMs()) ?? 0;
    expect(comingMs()).toBe(5_000);
  }
});

test('asked again, the clock goes on to the drop after it', () => {
  const { clock, startsInMs } = shopAfter(0);
  const first = clockToStart(0, startsInMs()) ?? 0;
  clock.passedMs = first;
  const second = clockToStart(first, startsInMs()) ?? 0;
  expect(second).toBeGreaterThan(first);
});

test('where no drop comes, the clock stays', () => {
  expect(clockToStart(60_000, [])).toBeNull();
  expect(clockToStart(60_000, [-1, 0, 5_000])).toBeNull();
});
