import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideSettlement, type PaymentStatus } from './decide-settlement.ts';
import type { OrderStatus } from './order.ts';
import { mayMove } from './order-moves.ts';

const orders: readonly OrderStatus[] = ['pending', 'confirmed', 'failed', 'cancelled', 'refunded'];
const payments: readonly PaymentStatus[] = [
  'processing',
  'declined',
  'refused',
  'approved',
  'refund_due',
  'refunded',
];
const answers = ['approved', 'declined', 'refused'] as const;
const anyOrder = fc.constantFrom(...orders);
const anyPayment = fc.constantFrom(...payments);
const anyAnswer = fc.constantFrom(...answers);

test('a pending order is confirmed by an approval, kept by a decline and failed by a refusal', () => {
  expect(decideSettlement('processing', 'pending', 'approved')).toEqual({
    effect: 'confirmed',
    payment: 'approved',
    order: 'confirmed',
  });
  expect(decideSettlement('processing', 'pending', 'declined')).toEqual({
    effect: 'declined',
    payment: 'declined',
    order: null,
  });
  expect(decideSettlement('processing', 'pending', 'refused')).toEqual({
    effect: 'refused',
    payment: 'refused',
    order: 'failed',
  });
});

test('an approval that comes after the order has ended goes back, and moves no order', () => {
  for (const order of orders.filter((status) => status !== 'pending')) {
    expect(decideSettlement('processing', order, 'approved')).toEqual({
      effect: 'refund_due',
      payment: 'refund_due',
      order: null,
    });
  }
});

test('money that was taken is either an order or on its way back, whatever came first', () => {
  fc.assert(
    fc.property(anyPayment, anyOrder, (payment, order) => {
      const { effect } = decideSettlement(payment, order, 'approved');
      expect(effect === 'confirmed' || effect === 'refund_due').toBe(true);
    }),
  );
});

test('a repeated answer has the same effect and changes nothing', () => {
  fc.assert(
    fc.property(anyOrder, anyAnswer, (order, answer) => {
      const first = decideSettlement('processing', order, answer);
      if (!first.payment) throw new Error('A first answer always moves its payment');
      const again = decideSettlement(first.payment, first.order ?? order, answer);
      expect(again).toEqual({ effect: first.effect, payment: null, order: null });
    }),
  );
});

test('no answer, in whatever order they come, makes an order take a step that does not exist', () => {
  fc.assert(
    fc.property(anyPayment, anyOrder, anyAnswer, (payment, order, answer) => {
      const moved = decideSettlement(payment, order, answer).order;
      if (moved) expect(mayMove(order, moved)).toBe(true);
    }),
  );
});

test('a payment that was kept or given back is never asked for again', () => {
  for (const payment of ['approved', 'refund_due', 'refunded'] as const) {
    for (const answer of answers) {
      expect(decideSettlement(payment, 'confirmed', answer).payment).toBeNull();
    }
  }
});
