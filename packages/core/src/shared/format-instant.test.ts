import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant } from './format-instant.ts';

test('every instant of ten thousand years is written as the platform writes it', () => {
  const least = Date.parse('0000-01-01T00:00:00.000Z');
  const most = Date.parse('9999-12-31T23:59:59.999Z');
  fc.assert(
    fc.property(fc.integer({ min: least, max: most }), (at) => {
      expect(formatInstant(at)).toBe(new Date(at).toISOString());
    }),
    { numRuns: 2_000 },
  );
});

test.each(['2000-02-29T00:00:00.000Z', '1900-03-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'])(
  '%s',
  (text) => {
    expect(formatInstant(Date.parse(text))).toBe(text);
  },
);
