import type { PlaceOrderResult } from '@livedrops/core/ports/order-ledger';
import { expect } from 'vitest';

export interface Crowd {
  readonly buyers: number;
  readonly stockCount: number;
  /** One buyer asks for one unit. */
  readonly buy: () => Promise<PlaceOrderResult>;
  readonly remaining: () => number;
}

/** All buyers press together: as many orders as units, everybody else hears "sold out", and nothing is left. */
export async function expectNeverOversold(crowd: Crowd): Promise<void> {
  const answers = await Promise.all(Array.from({ length: crowd.buyers }, crowd.buy));
  const orders = answers.flatMap((answer) => (answer.ok ? [answer.order.orderId] : []));
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]));
  expect(orders).toHaveLength(crowd.stockCount);
  expect(new Set(orders).size).toBe(crowd.stockCount);
  expect(new Set(refusals)).toEqual(new Set(['stock.sold_out']));
  expect(crowd.remaining()).toBe(0);
}
