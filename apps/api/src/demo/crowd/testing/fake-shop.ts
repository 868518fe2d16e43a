import { setTimeout as sleep } from 'node:timers/promises';
import type { WireOrder } from '../buyer.ts';
import type { ShopAnswer, ShopClient } from '../shop-client.ts';
import type { WireDrop } from '../watch-drops.ts';

const instant = '2026-11-22T20:00:00.000Z';
const hour = '2026-11-22T21:00:00.000Z';
const creatorId = '019b7000-0000-7001-8000-000000000001';
export const dropId = '019b7000-0000-7002-8000-000000000001';
const variantId = '019b7000-0000-7003-8000-000000000001';

/** A drop of one variant as the shop would answer it. */
export function wireDrop(stock: {
  readonly remaining: number;
  readonly held: number;
  readonly sold: number;
}): WireDrop {
  const stockCount = 20;
  const label = stock.remaining > 0 ? 'available' : 'all_held';
  const counts = { stock_count: stockCount, ...stock, stock_label: label } as const;
  return {
    drop_id: dropId,
    phase: 'live',
    start_time: instant,
    end_time: hour,
    sold_out_time: null,
    ...counts,
    product: {
      product_id: '019b7000-0000-7004-8000-000000000001',
      title: 'Tidewater cups',
      description: '',
      category: 'Ceramics',
      images: [],
      hue: 38,
    },
    creator: {
      creator_id: creatorId,
      handle: 'ondo',
      profile_name: 'Studio Ondo',
      hue: 38,
      avatar: null,
    },
    price: { amount: 6800, currency: 'EUR' },
    per_customer_limit: 2,
    hold_seconds: 300,
    variants: [{ variant_id: variantId, name: 'Mixed set', ...counts }],
    created_at: instant,
    sales_by_minute: [],
    version: 1,
    stock_seq: 1,
    server_time: instant,
  };
}

export function wireOrder(change: Partial<WireOrder> = {}): WireOrder {
  return {
    order_id: '019b7000-0000-7005-8000-000000000001',
    number: 'LD-TEST01',
    status: 'pending',
    failure_reason: null,
    drop_id: dropId,
    variant_id: variantId,
    quantity: 1,
    unit_price: { amount: 6800, currency: 'EUR' },
    total: { amount: 6800, currency: 'EUR' },
    created_at: instant,
    hold_expires_at: hour,
    can_extend: true,
    payment: { state: 'none', card_last4: null, decline_code: null },
    unit_numbers: [],
    edition_size: 20,
    item: {
      product_id: '019b7000-0000-7004-8000-000000000001',
      title: 'Tidewater cups',
      variant_name: 'Mixed set',
      image: null,
      hue: 38,
      creator_id: creatorId,
      creator_name: 'Studio Ondo',
    },
    timeline: [],
    server_time: instant,
    ...change,
  };
}

interface Fields {
  readonly idempotency_key?: unknown;
  readonly quantity?: unknown;
  readonly card_number?: unknown;
}

/** `naive`: reads what is left, waits a moment, and writes it back, as a shop without a ledger would. */
export function createFakeShop({ naive }: { readonly naive: boolean }): ShopClient {
  let stock = { remaining: 20, held: 0, sold: 0 };
  const orders = new Map<string, WireOrder>();
  const keys = new Map<string, string>();

  async function take(quantity: number): Promise<boolean> {
    const seen = { ...stock };
    if (naive) await sleep(2);
    const from = naive ? seen : stock;
    if (from.remaining < quantity) return false;
    stock = { ...stock, remaining: from.remaining - quantity, held: from.held + quantity };
    return true;
  }

  async function place(body: Fields): Promise<ShopAnswer> {
    const key = String(body.idempotency_key);
    const known = orders.get(keys.get(key) ?? '');
    if (known) return answer(200, known);
    const quantity = Number(body.quantity);
    const id = (orders.size + 1).toString(16).padStart(12, '0');
    const orderId = `019b7000-0000-7006-8000-${id}`;
    if (!naive) keys.set(key, orderId);
    if (!(await take(quantity))) {
      keys.delete(key);
      return refusal(409, 'sold-out');
    }
    const order = wireOrder({ order_id: orderId, quantity });
    orders.set(orderId, order);
    return answer(201, order);
  }

  function pay(order: WireOrder, card: string): ShopAnswer {
    if (card.endsWith('0002')) return refusal(402, 'payment-declined');
    const unitNumbers = Array.from(
      { length: order.quantity },
      (_, index) => stock.sold + index + 1,
    );
    stock = { ...stock, held: stock.held - order.quantity, sold: stock.sold + order.quantity };
    return answer(200, { ...order, status: 'confirmed', unit_numbers: unitNumbers });
  }

  return async ({ method = 'GET', path, body }) => {
    const fields: Fields = { ...body };
    if (path.startsWith('/auth/')) return { ...answer(200, {}), cookie: 'session=1' };
    if (path === '/drops/live') {
      return answer(200, { items: [wireDrop(stock)], server_time: instant });
    }
    if (path === `/drops/${dropId}`) return answer(200, wireDrop(stock));
    if (path === '/orders' && method === 'POST') return place(fields);
    const order = orders.get(path.split('/')[2] ?? '');
    if (!order) return refusal(404, 'order-not-found');
    if (path.endsWith('/pay')) return pay(order, String(fields.card_number));
    stock = {
      ...stock,
      held: stock.held - order.quantity,
      remaining: stock.remaining + order.quantity,
    };
    return answer(200, { ...order, status: 'cancelled' });
  };
}

function answer(status: number, body: unknown): ShopAnswer {
  return { status, body, problem: null, cookie: null, retryAfterMs: 0, tookMs: 1 };
}

export function refusal(status: number, problem: string): ShopAnswer {
  return { ...answer(status, null), problem };
}
