import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decideCancel,
  decideExpiry,
  decideExtend,
  decideStartPayment,
  mayMove,
  type OrderState,
} from './order-moves.ts';

const statuses = ['pending', 'confirmed', 'failed', 'cancelled', 'refunded'] as const;
const createdAt = 1_000;
const holdExpiresAt = 1_300;
const pending: OrderState = {
  status: 'pending',
  failureReason: null,
  createdAt,
  holdExpiresAt,
  holdExtended: false,
};

const anyState: fc.Arbitrary<OrderState> = fc
  .record({
    status: fc.constantFrom(...statuses),
    reason: fc.constantFrom('hold_expired', 'payment_refused', 'drop_cancelled'),
    holdExtended: fc.boolean(),
  })
  .map(({ status, reason, holdExtended }) => ({
    ...pending,
    status,
    holdExtended,
    failureReason: status === 'failed' ? reason : null,
  }));
const anyInstant = fc.integer({ min: createdAt, max: 2_000 });

test('no path of moves leads back to where an order has been', () => {
  const reach = (from: (typeof statuses)[number], seen: readonly string[]): void => {
    for (const to of statuses.filter((status) => mayMove(from, status))) {
      expect(seen).not.toContain(to);
      reach(to, [...seen, to]);
    }
  };
  for (const status of statuses) reach(status, [status]);
});

test('only a confirmed order can be refunded, and only a pending one can end any other way', () => {
  for (const from of statuses) {
    const to = statuses.filter((status) => mayMove(from, status));
    if (from === 'pending') expect(to).toEqual(['confirmed', 'failed', 'cancelled']);
    else expect(to).toEqual(from === 'confirmed' ? ['refunded'] : []);
  }
});

test('a pending order can be cancelled; a cancelled one answers the same again', () => {
  fc.assert(
    fc.property(anyState, (order) => {
      const decision = decideCancel(order);
      expect(decision.ok).toBe(order.status === 'pending' || order.status === 'cancelled');
      if (decision.ok) expect(decision.unchanged).toBe(order.status === 'cancelled');
    }),
  );
});

test('a hold is prolonged once, by its own length, while it runs', () => {
  fc.assert(
    fc.property(anyState, anyInstant, (order, now) => {
      const decision = decideExtend(order, now);
      const runs = order.status === 'pending' && now < order.holdExpiresAt;
      expect(decision.ok).toBe(runs && !order.holdExtended);
      if (!decision.ok) return;
      expect(decision.holdExpiresAt - holdExpiresAt).toBe(holdExpiresAt - createdAt);
    }),
  );
});

test('a hold does not run at its last instant', () => {
  expect(decideExtend(pending, holdExpiresAt - 1)).toMatchObject({ ok: true });
  expect(decideExtend(pending, holdExpiresAt)).toMatchObject({ code: 'order.hold_expired' });
  expect(decideExpiry(pending, holdExpiresAt - 1)).toBeNull();
  expect(decideExpiry(pending, holdExpiresAt)).toBe('hold_expired');
});

test('money is asked for while the hold runs and no other payment does', () => {
  fc.assert(
    fc.property(anyState, fc.boolean(), anyInstant, (order, paying, now) => {
      const decision = decideStartPayment({ ...order, paying }, now);
      if (order.status === 'confirmed') expect(decision).toEqual({ ok: true, outcome: 'settled' });
      else if (order.status !== 'pending') expect(decision.ok).toBe(false);
      else expect(decision.ok).toBe(now < order.holdExpiresAt && !paying);
    }),
  );
});

test('who comes too late hears that the hold has ended, not that the move is impossible', () => {
  const lapsed = { ...pending, status: 'failed', failureReason: 'hold_expired' } as const;
  const refused = { ...pending, status: 'failed', failureReason: 'payment_refused' } as const;
  expect(decideExtend(lapsed, createdAt)).toMatchObject({ code: 'order.hold_expired' });
  expect(decideStartPayment({ ...lapsed, paying: false }, createdAt)).toMatchObject({
    code: 'order.hold_expired',
  });
  expect(decideExtend(refused, createdAt)).toMatchObject({ code: 'order.invalid_transition' });
});

test('only a pending order expires, and only once its hold is over', () => {
  fc.assert(
    fc.property(anyState, anyInstant, (order, now) => {
      const due = order.status === 'pending' && now >= order.holdExpiresAt;
      expect(decideExpiry(order, now)).toBe(due ? 'hold_expired' : null);
    }),
  );
});
