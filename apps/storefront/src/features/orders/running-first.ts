import type { Order } from '../../shared/api/wire.ts';

/** Orders that wait for their payment come first; the rest keeps its order. */
export function runningFirst(orders: readonly Order[]): readonly Order[] {
  return orders.toSorted((a, b) => Number(b.status === 'pending') - Number(a.status === 'pending'));
}
