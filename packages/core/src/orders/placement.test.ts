import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandId, type CreatorId, type UserId } from '../shared/ids.ts';
import { decideSale } from './decide-sale.ts';
import { decideTake } from './decide-take.ts';

const buyer = brandId<UserId>('buyer');
const startAt = 1_000;
const endAt = 2_000;
const sale = {
  startAt,
  endAt,
  cancelledAt: null,
  creatorId: brandId<CreatorId>('creator'),
  perCustomerLimit: 3,
};

test('there is a sale from the first instant of the window to the last before its end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), (now) => {
      const refusal = decideSale(sale, buyer, now);
      if (now < startAt)
        expect(refusal).toMatchObject({ code: 'drop.not_started', facts: { startAt } });
      else if (now >= endAt) expect(refusal).toMatchObject({ code: 'drop.ended' });
      else expect(refusal).toBeNull();
    }),
  );
});

test('nobody buys from the own drop, whenever it is', () => {
  for (const now of [0, startAt, endAt]) {
    expect(decideSale(sale, brandId<UserId>('creator'), now)).toMatchObject({ code: 'drop.own' });
  }
});

test('a cancelled drop says so, rather than that it has not started or has ended', () => {
  for (const now of [0, startAt, endAt]) {
    expect(decideSale({ ...sale, cancelledAt: 5 }, buyer, now)).toMatchObject({
      code: 'drop.cancelled',
    });
  }
});

test('units are taken exactly when they are there and nobody gets more than the limits', () => {
  const numbers = fc.record({
    remaining: fc.nat(12),
    owned: fc.nat(5),
    quantity: fc.integer({ min: 1, max: 12 }),
    perCustomerLimit: fc.integer({ min: 1, max: 12 }),
    perOrderMax: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(numbers, ({ remaining, owned, quantity, perCustomerLimit, perOrderMax }) => {
      const refusal = decideTake(
        { perCustomerLimit },
        { remaining, owned },
        { quantity, perOrderMax },
      );
      const allowed =
        quantity <= remaining && quantity <= perOrderMax && owned + quantity <= perCustomerLimit;
      expect(refusal === null).toBe(allowed);
    }),
  );
});

test('sold out is said before the limits, the limits before what is left', () => {
  const take = (remaining: number, owned: number, quantity: number) =>
    decideTake(sale, { remaining, owned }, { quantity, perOrderMax: 10 });
  expect(take(0, 3, 99)).toMatchObject({ code: 'stock.sold_out', facts: { remaining: 0 } });
  expect(take(1, 0, 11)).toMatchObject({ code: 'order.customer_limit', facts: { limit: 10 } });
  expect(take(1, 2, 2)).toMatchObject({
    code: 'order.customer_limit',
    facts: { limit: 3, owned: 2 },
  });
  expect(take(1, 0, 2)).toMatchObject({ code: 'stock.insufficient', facts: { remaining: 1 } });
  expect(take(2, 1, 2)).toBeNull();
});
