import { expect, test } from 'vitest';
import type { History, Intent, Order } from './history.ts';
import { judgeHistory } from './judge-history.ts';

const order = (change: Partial<Order> = {}): Order => ({
  order_id: 'order-1',
  drop_id: 'drop',
  status: 'confirmed',
  quantity: 1,
  unit_numbers: [1],
  total: { amount: 6800 },
  ...change,
});

const intent = (change: Partial<Intent> = {}): Intent => ({
  buyer: 'ada',
  key: 'k1',
  quantity: 1,
  orderIds: new Set(['order-1']),
  unknown: false,
  lost: false,
  statuses: new Set([201]),
  ...change,
});

function history(change: Partial<History> = {}, orders: Order[] = [order()]): History {
  return {
    stockCount: 50,
    perCustomerLimit: 2,
    intents: [intent()],
    confirmations: [{ buyer: 'ada', orderId: 'order-1', unitNumbers: [1] }],
    stream: { connections: [[{ seq: 4, eventId: 'e', kind: 'drop.started' }]], lastRemaining: 49 },
    ordersByBuyer: new Map([['ada', orders]]),
    drop: { remaining: 49, held: 0, sold: 1 },
    moneyKept: 6800,
    restartMs: [300],
    ...change,
  };
}

test('an honest history passes', () => {
  expect(judgeHistory(history())).toEqual([]);
});

test.each<[string, History]>([
  ['a lost order', history({}, [])],
  ['a lost confirmation', history({}, [order({ status: 'failed', unit_numbers: [] })])],
  ['a changed unit number', history({}, [order({ unit_numbers: [2] })])],
  ['stock that does not add up', history({ drop: { remaining: 48, held: 0, sold: 1 } })],
  ['a negative rest', history({ drop: { remaining: -1, held: 0, sold: 51 } })],
  ['held units that nobody holds', history({ drop: { remaining: 48, held: 1, sold: 1 } })],
  ['money kept without an order', history({ moneyKept: 13_600 })],
  [
    'an order that nobody asked for',
    history({}, [order(), order({ order_id: 'ghost', status: 'failed', unit_numbers: [] })]),
  ],
  ['a doubled unit', history({}, [order({ quantity: 2, unit_numbers: [1, 1] })])],
  ['more than the limit', history({}, [order({ quantity: 3, unit_numbers: [1, 2, 3] })])],
  [
    'two orders for one key',
    history({
      intents: [intent({ orderIds: new Set(['order-1', 'order-2']) })],
    }),
  ],
  [
    'an answer that never came',
    history({
      intents: [intent({ unknown: true })],
    }),
  ],
  ['an answer that no order may get', history({ intents: [intent({ statuses: new Set([500]) })] })],
  ['no announcement', history({ stream: { connections: [[]], lastRemaining: 49 } })],
  [
    'a doubled announcement',
    history({
      stream: {
        connections: [
          [
            { seq: 4, eventId: 'e', kind: 'drop.started' },
            { seq: 5, eventId: 'f', kind: 'drop.started' },
          ],
        ],
        lastRemaining: 49,
      },
    }),
  ],
  [
    'a repeated event on one stream',
    history({
      stream: {
        connections: [
          [
            { seq: 4, eventId: 'e', kind: 'drop.started' },
            { seq: 4, eventId: 'e', kind: 'drop.started' },
          ],
        ],
        lastRemaining: 49,
      },
    }),
  ],
  [
    'a stream that missed the end',
    history({
      stream: {
        connections: [[{ seq: 4, eventId: 'e', kind: 'drop.started' }]],
        lastRemaining: 50,
      },
    }),
  ],
  ['a slow restart', history({ restartMs: [6_000] })],
])('%s is found', (_fault, broken) => {
  expect(judgeHistory(broken)).not.toEqual([]);
});
