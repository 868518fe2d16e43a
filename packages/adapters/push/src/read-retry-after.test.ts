import { expect, test } from 'vitest';
import { readRetryAfter } from './read-retry-after.ts';

const now = Date.parse('2026-11-23T05:00:00Z');

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Mon, 23 Nov 2026 05:01:00 GMT', 60_000],
  ['Mon, 23 Nov 2026 04:00:00 GMT', 0],
  ['soon', undefined],
  ['-5 apples', undefined],
  ['9'.repeat(40), undefined],
  [undefined, undefined],
])('%s asks for %s ms', (header, ms) => {
  expect(readRetryAfter(header, now)).toBe(ms);
});
