import type { Order } from '@livedrops/core/orders/order';
import { expect } from 'vitest';
import type { ShopWorld } from '../shop-world.ts';

/**
 * What must hold of a drop at every moment, worked out from the orders themselves rather than from the store's own
 * counters: nothing oversold, nothing lost, every unit in one place.
 */
export function expectBalanced(
  world: ShopWorld,
  drop: Parameters<ShopWorld['now']>[0],
  placed: readonly Order[],
): void {
  const orders = placed.map((order) => world.look(order));
  const now = world.now(drop);
  for (const variant of now.variants) {
    const units = (status: Order['status']) =>
      orders
        .filter((order) => order.status === status && order.variantId === variant.variantId)
        .reduce((sum, order) => sum + order.quantity, 0);
    expect(variant.remaining).toBeGreaterThanOrEqual(0);
    expect(variant.held).toBe(units('pending'));
    expect(variant.sold).toBe(units('confirmed'));
    expect(variant.stockCount - variant.remaining).toBe(variant.held + variant.sold);
  }
  const numbers = orders.flatMap((order) => order.unitNumbers);
  const sold = now.variants.reduce((sum, variant) => sum + variant.sold, 0);
  expect(numbers.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: sold }, (_, index) => index + 1),
  );
  for (const order of orders) {
    expect(order.unitNumbers).toHaveLength(order.status === 'confirmed' ? order.quantity : 0);
  }
  expect(now.soldOutAt !== null).toBe(now.remaining === 0);
  world.expectSound();
}
