import { expect, test } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

const rule = { name: 'writes', requestsMax: 6, windowMs: 60_000 };

function setUp() {
  let now = 5_000;
  const limiter = createRateLimiter({ elapsedMs: () => now });
  return {
    take: (who = 'a') => limiter.take(rule, who),
    advance: (ms: number) => {
      now += ms;
    },
  };
}

test('as many as the rule says at once, and no more', () => {
  const { take } = setUp();
  const refused = Array.from({ length: 8 }, () => take()).filter((refusal) => refusal !== null);
  expect(refused).toHaveLength(2);
  expect(refused[0]).toEqual({
    retryAfterMs: 10_000,
    headers: { 'ratelimit-policy': '"writes";q=6;w=60', ratelimit: '"writes";r=0;t=10' },
  });
});

test('who waits as long as he is told gets in', () => {
  const { take, advance } = setUp();
  for (let count = 0; count < 6; count += 1) take();
  const { retryAfterMs = 0 } = take() ?? {};
  advance(retryAfterMs);
  expect(take()).toBeNull();
  expect(take()).not.toBeNull();
});

test('no window boundary lets twice the rule through', () => {
  const { take, advance } = setUp();
  advance(59_000);
  for (let count = 0; count < 6; count += 1) take();
  advance(2_000);
  expect(take()).not.toBeNull();
});

test('one who knocks too often does not lock out others, nor himself for longer', () => {
  const { take, advance } = setUp();
  for (let count = 0; count < 100; count += 1) take();
  expect(take('b')).toBeNull();
  advance(10_000);
  expect(take()).toBeNull();
});
