import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  planRetry,
  retryAfterMsMax,
  retryPauseMs,
  type SendOutcome,
  sendTriesMax,
} from './plan-retry.ts';
import { readSendStatus } from './read-send-status.ts';

const now = Date.UTC(2026, 10, 23);
const failed: SendOutcome = { type: 'failed', reason: 'time_out' };
const anyRandom = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const anyTry = fc.integer({ min: 1, max: sendTriesMax - 1 });

function pauseAfter(tries: number, random: number, outcome = failed): number {
  const plan = planRetry(outcome, tries, { now, random });
  if (plan.next !== 'retry') throw new Error(`planned ${plan.next}`);
  return plan.at - now;
}

test('what was sent is done, and an address that is gone is forgotten, on whatever try', () => {
  for (let tries = 1; tries <= sendTriesMax; tries += 1) {
    const moment = { now, random: 0.5 };
    expect(planRetry({ type: 'sent' }, tries, moment)).toEqual({ next: 'done' });
    expect(planRetry({ type: 'gone' }, tries, moment)).toEqual({ next: 'delete_subscription' });
  }
});

test('the fifth failure parks with its reason, the fourth does not', () => {
  expect(planRetry(failed, 4, { now, random: 0 }).next).toBe('retry');
  expect(planRetry(failed, 5, { now, random: 0 })).toEqual({ next: 'park', reason: 'time_out' });
});

test('what will never be taken is parked at once', () => {
  const refused: SendOutcome = { type: 'refused', reason: 'http_413' };
  expect(planRetry(refused, 1, { now, random: 0 })).toEqual({ next: 'park', reason: 'http_413' });
});

test('every pause is between a second and five minutes', () => {
  fc.assert(
    fc.property(anyTry, anyRandom, (tries, random) => {
      expect(pauseAfter(tries, random)).toBeGreaterThanOrEqual(1_000);
      expect(pauseAfter(tries, random)).toBeLessThanOrEqual(300_000);
    }),
  );
});

test('the longest pause grows fourfold with each try, and jitter uses the whole of it', () => {
  const longest = [1, 2, 3, 4].map((tries) => pauseAfter(tries, 0.999_999_999));
  expect(longest).toEqual([4_000, 16_000, 64_000, 256_000]);
  for (const tries of [1, 2, 3, 4]) expect(pauseAfter(tries, 0)).toBe(retryPauseMs.min);
});

test('a server’s own wish is kept up to an hour, and never shortens the pause', () => {
  const wish = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(anyTry, anyRandom, wish, (tries, random, retryAfterMs) => {
      const pause = pauseAfter(tries, random, {
        ...failed,
        type: 'failed',
        reason: 'x',
        retryAfterMs,
      });
      expect(pause).toBeGreaterThanOrEqual(Math.min(retryAfterMs, retryAfterMsMax));
      expect(pause).toBeGreaterThanOrEqual(pauseAfter(tries, random));
      expect(pause).toBeLessThanOrEqual(retryAfterMsMax);
    }),
  );
});

test.each([
  [201, { type: 'sent' }],
  [204, { type: 'sent' }],
  [404, { type: 'gone' }],
  [410, { type: 'gone' }],
  [408, { type: 'failed', reason: 'http_408' }],
  [429, { type: 'failed', reason: 'http_429' }],
  [500, { type: 'failed', reason: 'http_500' }],
  [503, { type: 'failed', reason: 'http_503' }],
  [301, { type: 'refused', reason: 'http_301' }],
  [400, { type: 'refused', reason: 'http_400' }],
  [403, { type: 'refused', reason: 'http_403' }],
  [413, { type: 'refused', reason: 'http_413' }],
])('an answer of %i is read as %o', (status, outcome) => {
  expect(readSendStatus(status)).toEqual(outcome);
});

test('how long a server asks to be left alone is passed on', () => {
  expect(readSendStatus(429, 7_000)).toEqual({
    type: 'failed',
    reason: 'http_429',
    retryAfterMs: 7_000,
  });
});
