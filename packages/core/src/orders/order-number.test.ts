import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandId, type OrderId } from '../shared/ids.ts';
import { orderNumber } from './order-number.ts';

const id = (text: string) => brandId<OrderId>(text);

test('an order has one number, for ever', () => {
  expect(orderNumber(id('019aa7c4-8f00-7c1e-9a55-0d6c1f5b2a11'))).toBe('LD-FNPAGH');
  expect(orderNumber(id('019aa7c4-8f00-7c1e-9a55-000000000000'))).toBe('LD-000000');
});

test('a number has six digits that cannot be mistaken for one another', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 7 }), (uuid) => {
      expect(orderNumber(id(uuid))).toMatch(/^LD-[0-9A-HJKMNP-TV-Z]{6}$/);
    }),
  );
});

test('ten thousand orders of one minute rarely share a number', () => {
  const uuids = fc.sample(fc.noBias(fc.uuid({ version: 7 })), { numRuns: 10_000, seed: 7 });
  const numbers = new Set(uuids.map((uuid) => orderNumber(id(uuid))));
  expect(new Set(uuids).size - numbers.size).toBeLessThan(5);
});
