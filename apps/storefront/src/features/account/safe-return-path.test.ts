import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeReturnPath } from './safe-return-path.ts';

const origin = 'https://livedrops.example';

test.each([
  ['/orders', '/orders'],
  ['/drops/1?pay=2#top', '/drops/1?pay=2#top'],
  [undefined, '/'],
  ['', '/'],
  ['orders', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/\t/elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in?to=/orders', '/'],
])('%j leads to %j', (to, path) => {
  expect(safeReturnPath(to, origin)).toBe(path);
});

test('whatever is given, the visitor stays on this site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rest) => {
      const path = safeReturnPath(`/${rest}`, origin);
      expect(new URL(path, origin).origin).toBe(origin);
    }),
  );
});
