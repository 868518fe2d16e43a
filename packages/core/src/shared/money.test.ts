import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiplyMoney } from './money.ts';

const price = fc.record({
  amountMinor: fc.integer({ min: 0, max: 100_000_000 }),
  currency: fc.constantFrom('EUR', 'JPY', 'BHD'),
});

test('multiplying money adds the price once for each unit, exactly', () => {
  fc.assert(
    fc.property(price, fc.integer({ min: 0, max: 1000 }), (unit, quantity) => {
      let sum = 0;
      for (let count = 0; count < quantity; count += 1) sum += unit.amountMinor;
      expect(multiplyMoney(unit, quantity)).toEqual({ amountMinor: sum, currency: unit.currency });
    }),
  );
});

test('money that is not a safe whole amount is refused, not rounded', () => {
  const unit = { amountMinor: 100_000_000, currency: 'EUR' };
  expect(() => multiplyMoney(unit, Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  expect(() => multiplyMoney(unit, 1.001)).toThrow(RangeError);
  expect(() => multiplyMoney(unit, -1)).toThrow(RangeError);
});
