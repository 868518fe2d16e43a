import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decidePhase, decideStockLabel, nextBoundaryAt } from './drop-phase.ts';

const startAt = 1_790_000_000_000;
const endAt = startAt + 3_600_000;
const open = { startAt, endAt, cancelledAt: null };

const anyDrop = fc
  .tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }))
  .chain(([start, length]) =>
    fc.record({
      startAt: fc.constant(start),
      endAt: fc.constant(start + length),
      cancelledAt: fc.option(fc.integer({ min: 0, max: 2_500 }), { freq: 5 }),
      remaining: fc.integer({ min: 0, max: 3 }),
    }),
  );
const anyInstant = fc.integer({ min: -10, max: 2_500 });

test('the start belongs to the sale and the end does not', () => {
  const drop = { ...open, remaining: 1 };
  expect(decidePhase(drop, startAt - 1)).toBe('scheduled');
  expect(decidePhase(drop, startAt)).toBe('live');
  expect(decidePhase(drop, endAt - 1)).toBe('live');
  expect(decidePhase(drop, endAt)).toBe('ended');
});

test('a drop sells out and comes back only inside its window', () => {
  fc.assert(
    fc.property(anyDrop, anyInstant, (drop, now) => {
      const phase = decidePhase(drop, now);
      const inside = drop.cancelledAt === null && now >= drop.startAt && now < drop.endAt;
      expect(phase === 'live' || phase === 'sold_out').toBe(inside);
      if (inside) expect(phase === 'live').toBe(drop.remaining > 0);
    }),
  );
});

test('a cancelled drop is cancelled at every instant, also before it was', () => {
  fc.assert(
    fc.property(anyDrop, anyInstant, (drop, now) => {
      const cancelled = { ...drop, cancelledAt: 500 };
      expect(decidePhase(cancelled, now)).toBe('cancelled');
      expect(nextBoundaryAt(cancelled, now)).toBeNull();
    }),
  );
});

test('between one boundary and the next the phase stands still, and at the boundary it moves', () => {
  fc.assert(
    fc.property(anyDrop, anyInstant, fc.nat({ max: 1_000_000 }), (drop, now, part) => {
      const boundary = nextBoundaryAt(drop, now);
      if (boundary === null) {
        expect(decidePhase(drop, now + part)).toBe(decidePhase(drop, now));
        return;
      }
      expect(boundary).toBeGreaterThan(now);
      const between = now + (part % (boundary - now));
      expect(decidePhase(drop, between)).toBe(decidePhase(drop, now));
      expect(decidePhase(drop, boundary)).not.toBe(decidePhase(drop, boundary - 1));
    }),
  );
});

test('the label tells what can be taken, what may return and what is gone', () => {
  expect(decideStockLabel({ remaining: 1, held: 0 })).toBe('available');
  expect(decideStockLabel({ remaining: 1, held: 5 })).toBe('available');
  expect(decideStockLabel({ remaining: 0, held: 5 })).toBe('all_held');
  expect(decideStockLabel({ remaining: 0, held: 0 })).toBe('sold_out');
});
