import { endpoint } from '../endpoint.ts';
import { Order, OrderPage, OrderQuery, PayOrder, PlaceOrder } from '../orders.ts';
import { IdParams } from '../primitives.ts';

export const placeOrder = endpoint({
  method: 'post',
  path: '/orders',
  tag: 'Orders',
  summary: 'Take units of a live drop and hold them',
  description:
    'Answers after the units are durably yours to pay for. Repeating with the same key and body gives the same order with `Idempotency-Replayed: true`.',
  access: 'user',
  request: {
    body: PlaceOrder,
    headers: { 'Idempotency-Key': 'Alias of the field `idempotency_key`.' },
  },
  answers: {
    200: { description: 'The order of this key, as it is now.', schema: Order },
    201: { description: 'Held; `Location` names the order.', schema: Order },
  },
  problems: [
    'idempotency-key-missing',
    'idempotency-key-invalid',
    'idempotency-key-ambiguous',
    'idempotency-key-reused',
    'drop-not-found',
    'drop-not-started',
    'drop-ended',
    'drop-cancelled',
    'sold-out',
    'insufficient-stock',
    'customer-limit',
    'not-allowed',
    'outcome-unknown',
  ],
});

export const listOrders = endpoint({
  method: 'get',
  path: '/orders',
  tag: 'Orders',
  summary: 'Your orders, the latest first',
  access: 'user',
  request: { query: OrderQuery },
  answers: { 200: { description: 'One page.', schema: OrderPage } },
  problems: ['cursor-invalid'],
});

export const getOrder = endpoint({
  method: 'get',
  path: '/orders/{id}',
  tag: 'Orders',
  summary: 'Read one order of yours',
  access: 'user',
  request: { params: IdParams },
  answers: { 200: { description: 'The order.', schema: Order } },
  problems: ['order-not-found'],
});

export const payOrder = endpoint({
  method: 'post',
  path: '/orders/{id}/pay',
  tag: 'Orders',
  summary: 'Pay a held order',
  description:
    'The built-in test provider answers by card number: 4242 4242 4242 4242 approves, 4000 0000 0000 0002 declines, 4000 0000 0000 0341 declines once, 4000 0000 0000 9995 never answers, 4000 0000 0000 3220 approves late, 4000 0000 0000 0259 answers twice.',
  access: 'user',
  request: { params: IdParams, body: PayOrder },
  answers: {
    200: { description: 'Confirmed, now or before.', schema: Order },
    202: {
      description: 'The provider has not answered yet; the order stays pending.',
      schema: Order,
    },
  },
  problems: [
    'order-not-found',
    'hold-expired',
    'payment-declined',
    'payment-in-progress',
    'invalid-transition',
    'outcome-unknown',
  ],
});

export const cancelOrder = endpoint({
  method: 'post',
  path: '/orders/{id}/cancel',
  tag: 'Orders',
  summary: 'Let a held order go',
  access: 'user',
  request: { params: IdParams },
  answers: { 200: { description: 'Cancelled, now or before.', schema: Order } },
  problems: ['order-not-found', 'invalid-transition', 'outcome-unknown'],
});

export const extendOrder = endpoint({
  method: 'post',
  path: '/orders/{id}/extend',
  tag: 'Orders',
  summary: 'Extend a hold, once, by its own length',
  access: 'user',
  request: { params: IdParams },
  answers: { 200: { description: 'Extended.', schema: Order } },
  problems: [
    'order-not-found',
    'hold-expired',
    'hold-already-extended',
    'invalid-transition',
    'outcome-unknown',
  ],
});
