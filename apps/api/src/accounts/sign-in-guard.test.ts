import { expect, test } from 'vitest';
import { createSignInGuard } from './sign-in-guard.ts';

const minuteMs = 60_000;

function setUp() {
  let now = 0;
  const guard = createSignInGuard({ elapsedMs: () => now });
  return {
    guard,
    advance: (ms: number) => {
      now += ms;
    },
    tries: (count: number, email = 'a') => Array.from({ length: count }, () => guard.mayTry(email)),
  };
}

test('the eleventh try within a quarter of an hour is refused, also when all come at once', () => {
  const { tries } = setUp();
  expect(tries(12).filter(Boolean)).toHaveLength(10);
});

test('a try is free again a quarter of an hour after it was made', () => {
  const { tries, advance } = setUp();
  tries(5);
  advance(10 * minuteMs);
  expect(tries(6)).toEqual([true, true, true, true, true, false]);
  advance(5 * minuteMs + 1);
  expect(tries(6)).toEqual([true, true, true, true, true, false]);
});

test('the right password clears what was counted; other mails are counted apart', () => {
  const { guard, tries } = setUp();
  tries(10);
  expect(tries(1, 'b')).toEqual([true]);
  guard.succeeded('a');
  expect(tries(10).every(Boolean)).toBe(true);
});

test('tries that are refused do not prolong the rest', () => {
  const { tries, advance } = setUp();
  tries(10);
  advance(14 * minuteMs);
  tries(50);
  advance(minuteMs + 1);
  expect(tries(1)).toEqual([true]);
});
