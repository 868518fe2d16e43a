import { expect, it } from 'vitest';
import { matchPath } from './match-path.ts';

it('reads the parameters of a path', () => {
  expect(matchPath('/drops/:dropId/pay/:orderId', '/drops/a/pay/b%20c')).toEqual({
    dropId: 'a',
    orderId: 'b c',
  });
  expect(matchPath('/', '/')).toEqual({});
});

it('takes a slash at the end as none', () => {
  expect(matchPath('/orders/:orderId', '/orders/a/')).toEqual({ orderId: 'a' });
});

it.each([
  ['/drops/:dropId', '/drops'],
  ['/drops/:dropId', '/drops/'],
  ['/drops/:dropId', '/drops/a/b'],
  ['/browse', '/Browse'],
  ['/drops/:dropId', '/drops/%E0%A4%A'],
  ['/', '/browse'],
])('knows that %s is not %s', (pattern, pathname) => {
  expect(matchPath(pattern, pathname)).toBeNull();
});
