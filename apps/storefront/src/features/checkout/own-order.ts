import type { Order } from '../../shared/api/wire.ts';

const at = (instant: string) => Date.parse(instant);

/** When an order last moved, epoch ms. */
export const movedAt = (order: Order) => at(order.timeline.at(-1)?.at ?? order.created_at);

/** How long the hold was at first: an extension adds the same length again. */
export function holdLengthMs(order: Order): number {
  const isExtended = order.timeline.some(({ kind }) => kind === 'extended');
  const wholeMs = at(order.hold_expires_at) - at(order.created_at);
  return isExtended ? wholeMs / 2 : wholeMs;
}

/** The order that needs its owner first: one whose hold runs, the next to end. */
export function runningOrder(orders: readonly Order[]): Order | null {
  const [first = null] = orders
    .filter(({ status }) => status === 'pending')
    .sort((a, b) => at(a.hold_expires_at) - at(b.hold_expires_at));
  return first;
}

/** The order that moved last. */
export function latestOrder(orders: readonly Order[]): Order | null {
  const [latest = null] = [...orders].sort((a, b) => movedAt(b) - movedAt(a));
  return latest;
}

const isKept = ({ status }: Order) => status === 'pending' || status === 'confirmed';

/** Units that count against the limit of a drop, running holds included. */
export function ownedUnits(orders: readonly Order[]): number {
  return orders.filter(isKept).reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Numbers of the units that are paid, ascending. */
export function ownNumbers(orders: readonly Order[]): readonly number[] {
  return orders
    .filter(({ status }) => status === 'confirmed')
    .flatMap(({ unit_numbers }) => unit_numbers)
    .sort((a, b) => a - b);
}

/** How often a payment of this order was begun: one more than before means that a new one has arrived. */
export function paymentsStarted(order: Order): number {
  return order.timeline.filter(({ kind }) => kind === 'payment_started').length;
}
