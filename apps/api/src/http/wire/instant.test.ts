import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toInstant } from './instant.ts';

test('an instant reads as the platform writes it, whichever came before it', () => {
  const yearMs = 366 * 24 * 3_600_000;
  const any = fc.oneof(
    fc.integer({ min: -200 * yearMs, max: 9_000 * yearMs }),
    fc.integer({ min: Date.UTC(2026, 10, 22), max: Date.UTC(2026, 10, 22, 2) }),
    fc.double({ min: 0, max: 50 * yearMs, noNaN: true }),
  );
  fc.assert(
    fc.property(any, (at) => {
      expect(toInstant(at)).toBe(new Date(at).toISOString());
    }),
  );
});

test('what is no instant is told so', () => {
  expect(() => toInstant(Number.NaN)).toThrow(RangeError);
  expect(() => toInstant(Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
});
