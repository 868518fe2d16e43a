import { createWorld, openingAt } from '@livedrops/mocks/world/create-world';
import { toOrder } from '@livedrops/mocks/world/to-wire';
import { describe, expect, it } from 'vitest';
import type { Order } from '../api/wire.ts';
import { explainStatus, sayStatus, statusKindOf } from './describe-order.ts';

const world = createWorld({ now: () => openingAt });
const orders = [...world.orders.values()].map((order) => toOrder(world, order));
const [running, paid] = orders;
if (!running || !paid) throw new Error('The world has no orders.');

const changed = (change: Partial<Order>): Order => ({ ...running, ...change });
const payment = (state: Order['payment']['state']) => ({
  payment: { state, card_last4: '4242', decline_code: null },
});

describe('the status of an order', () => {
  it.each([
    [changed({}), 'held', 'Nothing is paid yet.'],
    [changed(payment('processing')), 'paying', 'Your bank has not answered yet.'],
    [changed(payment('declined')), 'declined', 'Nothing was taken. Try another card'],
    [paid, 'paid', '€68 paid, it is yours.'],
    [changed({ status: 'failed', failure_reason: 'hold_expired' }), 'lapsed', 'Nothing was taken.'],
    [changed({ status: 'failed', failure_reason: 'payment_refused' }), 'refused', 'Nothing was'],
    [changed({ status: 'failed', failure_reason: 'drop_cancelled' }), 'drop_cancelled', 'Nothing'],
    [changed({ status: 'cancelled' }), 'cancelled', 'Nothing was taken. You let the unit go.'],
    [
      changed({ status: 'failed', failure_reason: 'hold_expired', ...payment('refunding') }),
      'refunding',
      'The payment came after the hold had ended. €29 is on its way back.',
    ],
    [
      changed({ status: 'failed', failure_reason: 'hold_expired', ...payment('refunded') }),
      'refunded',
      '€29 is back on your card.',
    ],
  ] as const)('%# is said with what happened to the money', (order, kind, sentence) => {
    expect(statusKindOf(order)).toBe(kind);
    expect(explainStatus(order)).toContain(sentence);
  });

  it('carries its moment', () => {
    expect(sayStatus(running, openingAt)).toMatch(/^Held until \d\d:\d\d$/);
    expect(sayStatus(paid, openingAt)).toMatch(/^Paid today, \d\d:\d\d$/);
    expect(sayStatus(paid, openingAt + 9 * 24 * 3_600_000)).toBe('Paid 22 November');
  });
});
