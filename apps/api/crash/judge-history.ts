import type { History, Order } from './history.ts';

const live = (order: Order) => order.status === 'pending' || order.status === 'confirmed';
const unitsOf = (orders: readonly Order[]) =>
  orders.reduce((sum, order) => sum + order.quantity, 0);

function judgeStock(history: History): string[] {
  const faults: string[] = [];
  const all = [...history.ordersByBuyer.values()].flat();
  const { remaining, held, sold } = history.drop;
  const pending = unitsOf(all.filter((order) => order.status === 'pending'));
  const confirmed = unitsOf(all.filter((order) => order.status === 'confirmed'));
  if (remaining < 0 || confirmed > history.stockCount)
    faults.push(`oversold: ${confirmed} of ${history.stockCount}`);
  if (history.stockCount - remaining !== pending + confirmed) {
    faults.push(
      `stock ${history.stockCount} − remaining ${remaining} ≠ ${pending + confirmed} units in live orders`,
    );
  }
  if (held !== pending) faults.push(`the drop says ${held} held, orders say ${pending}`);
  if (sold !== confirmed) faults.push(`the drop says ${sold} sold, orders say ${confirmed}`);
  const numbers = all.flatMap((order) => order.unit_numbers);
  if (new Set(numbers).size !== numbers.length) faults.push('a unit number was given twice');
  if (numbers.length !== confirmed)
    faults.push(`${numbers.length} unit numbers for ${confirmed} confirmed units`);
  if (numbers.some((unit) => unit < 1 || unit > history.stockCount))
    faults.push('a unit number outside the edition');
  for (const [buyer, orders] of history.ordersByBuyer) {
    const units = unitsOf(orders.filter(live));
    if (units > history.perCustomerLimit) faults.push(`${buyer} has ${units}, over the limit`);
  }
  return faults;
}

/** Made, made before, refused by a rule, asked to wait: nothing else may be answered to an order. */
const fairStatuses = new Set([200, 201, 409, 429, 503]);

function judgeOrders(history: History): string[] {
  const faults: string[] = [];
  const known = new Map<string, number>();
  for (const intent of history.intents) {
    for (const status of intent.statuses) {
      if (!fairStatuses.has(status)) faults.push(`key ${intent.key} was answered with ${status}`);
    }
    if (intent.unknown)
      faults.push(`${intent.buyer} never learned what became of key ${intent.key}`);
    if (intent.orderIds.size > 1)
      faults.push(`key ${intent.key} of ${intent.buyer} named ${intent.orderIds.size} orders`);
    const own = history.ordersByBuyer.get(intent.buyer) ?? [];
    for (const orderId of intent.orderIds) {
      known.set(orderId, (known.get(orderId) ?? 0) + 1);
      if (!own.some((order) => order.order_id === orderId))
        faults.push(`acknowledged order ${orderId} is lost`);
    }
  }
  for (const [orderId, keys] of known) {
    if (keys > 1) faults.push(`order ${orderId} belongs to ${keys} keys`);
  }
  for (const [buyer, orders] of history.ordersByBuyer) {
    for (const order of orders) {
      if (!known.has(order.order_id))
        faults.push(`${buyer} owns order ${order.order_id} that no key asked for`);
    }
  }
  return faults;
}

function judgeMoney(history: History): string[] {
  const faults: string[] = [];
  for (const promise of history.confirmations) {
    const order = history.ordersByBuyer
      .get(promise.buyer)
      ?.find((one) => one.order_id === promise.orderId);
    if (order?.status !== 'confirmed')
      faults.push(`confirmed order ${promise.orderId} is now ${order?.status}`);
    else if (order.unit_numbers.join() !== promise.unitNumbers.join()) {
      faults.push(`order ${promise.orderId} changed its unit numbers`);
    }
  }
  const owed = [...history.ordersByBuyer.values()]
    .flat()
    .filter((order) => order.status === 'confirmed')
    .reduce((sum, order) => sum + order.total.amount, 0);
  if (history.moneyKept !== null && history.moneyKept !== owed) {
    faults.push(
      `the payment company keeps ${history.moneyKept}, confirmed orders are worth ${owed}`,
    );
  }
  return faults;
}

function judgeStream(history: History): string[] {
  const faults: string[] = [];
  const started = new Set<string>();
  for (const events of history.stream.connections) {
    let lastSeq = 0;
    for (const event of events) {
      if (event.seq <= lastSeq) faults.push(`seq ${event.seq} came after ${lastSeq} on one stream`);
      lastSeq = event.seq;
      if (event.kind === 'drop.started') started.add(event.eventId);
    }
  }
  if (started.size !== 1) faults.push(`drop.started was announced ${started.size} times`);
  if (history.stream.lastRemaining !== history.drop.remaining) {
    faults.push(
      `the stream ended at ${history.stream.lastRemaining} left, the drop has ${history.drop.remaining}`,
    );
  }
  return faults;
}

/** All promises of the shop that this history breaks; an empty list is a pass. */
export function judgeHistory(history: History): string[] {
  const slow = history.restartMs
    .filter((ms) => ms > 5_000)
    .map((ms) => `not ready again for ${Math.round(ms)} ms`);
  return [
    ...judgeStock(history),
    ...judgeOrders(history),
    ...judgeMoney(history),
    ...judgeStream(history),
    ...slow,
  ];
}
