import { Drop } from '../drops.ts';
import { Order } from '../orders.ts';
import { Product } from '../products.ts';
import type { Person } from './stage.ts';
import type { Talk } from './talk.ts';

export const minuteMs = 60_000;
export const cards = {
  approves: '4242424242424242',
  declines: '4000000000000002',
  declinesOnce: '4000000000000341',
  approvesLate: '4000000000003220',
} as const;

/** A valid id of nothing. */
export const nowhere = '019aa7c4-8002-7000-8000-00000000ffff';

const instant = (at: number) => new Date(at).toISOString();

/** Times of a window, by their distance from now. */
export const windowIn = (talk: Talk, startsInMs: number, lastsMs = 60 * minuteMs) => ({
  start_time: instant(talk.stage.now() + startsInMs),
  end_time: instant(talk.stage.now() + startsInMs + lastsMs),
});

export async function makeProduct(talk: Talk, title = 'Tidewater cups'): Promise<string> {
  const { json } = await talk.ask('creator', 'POST /products', {
    gives: 201,
    body: { title, category: 'Ceramics', price: { amount: 6800, currency: 'EUR' } },
  });
  return Product.parse(json).product_id;
}

interface DropPlan {
  readonly title?: string;
  readonly startsInMs?: number;
  readonly lastsMs?: number;
  readonly stock?: number;
  readonly limit?: number;
}

export interface StagedDrop {
  readonly dropId: string;
  readonly productId: string;
}

/** A drop that a creator has announced. */
export async function makeDrop(talk: Talk, plan: DropPlan = {}): Promise<StagedDrop> {
  const { title, startsInMs = minuteMs, lastsMs, stock = 5, limit = 2 } = plan;
  const productId = await makeProduct(talk, title);
  const { json } = await talk.ask('creator', 'POST /drops', {
    gives: 201,
    body: {
      product_id: productId,
      stock_count: stock,
      per_customer_limit: limit,
      ...windowIn(talk, startsInMs, lastsMs),
    },
  });
  return { dropId: Drop.parse(json).drop_id, productId };
}

/** A drop that sells now. */
export async function makeLiveDrop(talk: Talk, plan: DropPlan = {}): Promise<StagedDrop> {
  const drop = await makeDrop(talk, { ...plan, startsInMs: 1_000 });
  await talk.pass(2_000);
  return drop;
}

/** Holds units of the drop; answers with the order's address. */
export async function hold(
  talk: Talk,
  { dropId }: StagedDrop,
  { by = 'buyer', quantity = 1 }: { readonly by?: Person; readonly quantity?: number } = {},
): Promise<string> {
  const { json } = await talk.ask(by, 'POST /orders', {
    gives: 201,
    body: { drop_id: dropId, quantity, idempotency_key: `${by}-${quantity}-${talk.stage.now()}` },
  });
  return `/orders/${Order.parse(json).order_id}`;
}

export const pay = (card: keyof typeof cards) => ({ body: { card_number: cards[card] } });
