import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTally } from './tally.ts';

test('percentiles are times that were measured, with the promised share at or below them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (times) => {
      const tally = createTally();
      for (const time of times) tally.took('pay', time);
      const latency = tally.latencies().get('pay');
      for (const [share, value] of [
        [0.5, latency?.p50],
        [0.95, latency?.p95],
        [0.99, latency?.p99],
      ] as const) {
        expect(times).toContain(value);
        const below = times.filter((time) => time <= (value ?? 0)).length;
        expect(below / times.length).toBeGreaterThanOrEqual(share);
      }
      expect(latency?.max).toBe(Math.max(...times));
    }),
  );
});

test('outcomes are counted under their own names', () => {
  const tally = createTally();
  tally.ended('confirmed');
  tally.ended('refused: sold-out');
  tally.ended('confirmed');
  expect([
    tally.count('confirmed'),
    tally.count('refused: sold-out'),
    tally.count('abandoned'),
  ]).toEqual([2, 1, 0]);
});
