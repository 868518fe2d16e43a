import { expect, test, vi } from 'vitest';
import type { OrderLedger } from '../ports/order-ledger.ts';
import { brandId, type OrderId } from '../shared/ids.ts';
import { only } from '../testing/only.ts';
import { buyer, creator, sampleOrder } from '../testing/samples.ts';
import { cancelOrder } from './cancel-order.ts';
import { expireHolds } from './expire-holds.ts';
import { extendOrder } from './extend-order.ts';
import { getOrder } from './get-order.ts';
import { listOrders } from './list-orders.ts';

const order = sampleOrder();
const orderId = order.orderId;
const find: OrderLedger['find'] = (asked) => (asked.userId === order.userId ? order : null);

test('an order is found by its owner, and by nobody else', () => {
  const ledger = only<OrderLedger>({ find });
  expect(getOrder({ ledger }, { actor: buyer, orderId })).toEqual({ ok: true, order });
  expect(getOrder({ ledger }, { actor: creator, orderId })).toEqual({
    ok: false,
    code: 'order.not_found',
  });
});

test('cancelling and extending name the actor as the owner, whatever else was sent', async () => {
  const cancel = vi.fn<OrderLedger['cancel']>(async () => ({ ok: true, order }));
  const extend = vi.fn<OrderLedger['extend']>(async () => ({ ok: true, order }));
  const ledger = only<OrderLedger>({ cancel, extend });
  await cancelOrder({ ledger }, { actor: buyer, orderId });
  await extendOrder({ ledger }, { actor: buyer, orderId });
  for (const call of [cancel, extend]) {
    expect(call).toHaveBeenCalledWith({ orderId, userId: buyer.userId });
  }
});

const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => brandId<OrderId>(`order-${9 - index}`));

test('a page of orders names its continuation only when there is one', () => {
  const list = vi.fn<OrderLedger['list']>((query) =>
    ids(3)
      .filter((id) => query.before === undefined || id < query.before)
      .slice(0, query.limit)
      .map((id) => sampleOrder({ orderId: id })),
  );
  const ledger = only<OrderLedger>({ list });
  const first = listOrders({ ledger }, { actor: buyer, limit: 2 });
  expect(first.items.map((item) => item.orderId)).toEqual(['order-9', 'order-8']);
  expect(first.next).toBe('order-8');
  const second = listOrders({ ledger }, { actor: buyer, limit: 2, before: brandId('order-8') });
  expect(second.items.map((item) => item.orderId)).toEqual(['order-7']);
  expect(second.next).toBeNull();
  expect(listOrders({ ledger }, { actor: buyer, limit: 3 }).next).toBeNull();
  expect(list.mock.calls.every(([query]) => query.userId === buyer.userId)).toBe(true);
});

test('expiring goes on while batches are full and tells when the next hold runs out', async () => {
  const batches = [ids(2), ids(2), ids(1)];
  const ledger = only<OrderLedger>({
    expireDue: async () => ({ ok: true, orderIds: batches.shift() ?? [] }),
    nextExpiryAt: () => 42,
  });
  expect(await expireHolds({ ledger }, { batchSize: 2 })).toEqual({
    ok: true,
    expired: 5,
    nextAt: 42,
  });
  expect(batches).toEqual([]);
});

test('expiring stops at the ledger’s trouble and hands it on', async () => {
  const trouble = { ok: false, code: 'ledger.overloaded' } as const;
  const ledger = only<OrderLedger>({ expireDue: async () => trouble });
  expect(await expireHolds({ ledger }, { batchSize: 2 })).toBe(trouble);
});
