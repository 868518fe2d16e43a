import { limits } from '@livedrops/contract/limits';
import { emitOrderEvent } from '../world/emit-event.ts';
import { endHold } from '../world/end-hold.ts';
import { payOrder as payWorldOrder } from '../world/pay-order.ts';
import { placeOrder as placeWorldOrder } from '../world/place-order.ts';
import { instant, toOrder } from '../world/to-wire.ts';
import type { World, WorldOrder } from '../world/world.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Call, Operation, Refusal } from './operation.ts';

/** The order, if it is that user's. */
function ownOrder(world: World, orderId: string, userId: string): WorldOrder | null {
  const order = world.orders.get(orderId);
  return order?.userId === userId ? order : null;
}

type KeyRefusal = Refusal<
  'idempotency-key-missing' | 'idempotency-key-invalid' | 'idempotency-key-ambiguous'
>;

const usableKey = new RegExp(`^[\\x21-\\x7e]{1,${limits.idempotencyKeyCharsMax}}$`);

/** The key of the body or of its alias in the header. */
function readKey({ body, request }: Call<'placeOrder'>): string | KeyRefusal {
  const inHeader = request.headers.get('idempotency-key');
  const inBody = body.idempotency_key;
  if (inBody === undefined && inHeader === null) return { problem: 'idempotency-key-missing' };
  if (inBody !== undefined && inHeader !== null && inBody !== inHeader) {
    return { problem: 'idempotency-key-ambiguous' };
  }
  const key = inBody ?? inHeader;
  return typeof key === 'string' && usableKey.test(key)
    ? key
    : { problem: 'idempotency-key-invalid' };
}

export const placeOrder: Operation<'placeOrder'> = (call) => {
  const { world, body, userId } = call;
  const key = readKey(call);
  if (typeof key !== 'string') return key;
  const result = placeWorldOrder(world, {
    userId,
    dropId: body.drop_id,
    variantId: body.variant_id,
    quantity: body.quantity,
    idempotencyKey: key,
  });
  if (!result.ok) return { problem: result.problem, facts: result.facts };
  const order = toOrder(world, result.order);
  return result.replayed
    ? { status: 200, body: order, headers: { 'Idempotency-Replayed': 'true' } }
    : { status: 201, body: order, headers: { Location: `/orders/${order.order_id}` } };
};

export const listOrders: Operation<'listOrders'> = ({ world, query, userId }) => {
  const list = `orders-${userId}-${query.status ?? ''}`;
  const start = readCursor(list, query.cursor);
  if (start === null) return { problem: 'cursor-invalid' };
  const own = [...world.orders.values()]
    .filter((order) => order.userId === userId && (!query.status || order.status === query.status))
    .sort((a, b) => b.createdAt - a.createdAt || b.orderId.localeCompare(a.orderId));
  const end = start + query.limit;
  return {
    status: 200,
    body: {
      items: own.slice(start, end).map((order) => toOrder(world, order)),
      next_cursor: end < own.length ? writeCursor(list, end) : null,
    },
  };
};

export const getOrder: Operation<'getOrder'> = ({ world, params, userId }) => {
  const order = ownOrder(world, params.id, userId);
  if (!order) return { problem: 'order-not-found' };
  return { status: 200, body: toOrder(world, order) };
};

export const payOrder: Operation<'payOrder'> = ({ world, params, body, userId }) => {
  const order = ownOrder(world, params.id, userId);
  if (!order) return { problem: 'order-not-found' };
  const result = payWorldOrder(world, order, body.card_number);
  if (!result.ok) return { problem: result.problem, facts: result.facts };
  return { status: result.settled ? 200 : 202, body: toOrder(world, order) };
};

export const cancelOrder: Operation<'cancelOrder'> = ({ world, params, userId }) => {
  const order = ownOrder(world, params.id, userId);
  if (!order) return { problem: 'order-not-found' };
  if (order.status !== 'cancelled') {
    if (order.status !== 'pending') return { problem: 'invalid-transition' };
    endHold(world, order, 'cancelled');
  }
  return { status: 200, body: toOrder(world, order) };
};

export const extendOrder: Operation<'extendOrder'> = ({ world, params, userId }) => {
  const order = ownOrder(world, params.id, userId);
  if (!order) return { problem: 'order-not-found' };
  if (order.failureReason === 'hold_expired') return { problem: 'hold-expired' };
  if (order.status !== 'pending') return { problem: 'invalid-transition' };
  if (order.extended) {
    const facts = { hold_expires_at: instant(order.holdExpiresAt) };
    return { problem: 'hold-already-extended', facts };
  }
  order.extended = true;
  order.holdExpiresAt += world.holdTtlMs;
  order.timeline.push({
    kind: 'extended',
    at: instant(world.now()),
    card_last4: null,
    decline_code: null,
  });
  emitOrderEvent(world, order, 'order.extended');
  return { status: 200, body: toOrder(world, order) };
};
