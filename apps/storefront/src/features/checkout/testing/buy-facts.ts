import type { Drop, Order, TimelineKind, Variant } from '../../../shared/api/wire.ts';
import type { BuyFacts } from '../decide-buy-state.ts';

export const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);
export const minuteMs = 60_000;
export const instant = (epochMs: number) => new Date(epochMs).toISOString();

const eur = (amount: number) => ({ amount, currency: 'EUR' });

export function aVariant(variantId: string, counts: Partial<Variant> = {}): Variant {
  const { remaining = 10, held = 0, sold = 0 } = counts;
  return {
    variant_id: variantId,
    name: variantId,
    stock_count: remaining + held + sold,
    remaining,
    held,
    sold,
    stock_label: remaining > 0 ? 'available' : held > 0 ? 'all_held' : 'sold_out',
    ...counts,
  };
}

/** A live drop of which everything is left, unless told otherwise. Its counts are the sums of its variants. */
export function aDrop(given: Partial<Drop> = {}): Drop {
  const variants = given.variants ?? [aVariant('mixed'), aVariant('cobalt')];
  const sum = (name: 'stock_count' | 'remaining' | 'held' | 'sold') =>
    variants.reduce((total, variant) => total + variant[name], 0);
  const remaining = sum('remaining');
  return {
    drop_id: 'drop',
    phase: remaining > 0 ? 'live' : 'sold_out',
    start_time: instant(nowAt - 4 * minuteMs),
    end_time: instant(nowAt + 26 * minuteMs),
    stock_count: sum('stock_count'),
    remaining,
    held: sum('held'),
    sold: sum('sold'),
    stock_label: remaining > 0 ? 'available' : sum('held') > 0 ? 'all_held' : 'sold_out',
    sold_out_time: null,
    product: {
      product_id: 'product',
      title: 'Tidewater cups, set of three',
      description: 'Wood-fired stoneware from one kiln load.',
      category: 'Ceramics',
      images: [],
      hue: 38,
    },
    creator: {
      creator_id: 'creator',
      handle: 'ondo',
      profile_name: 'Studio Ondo',
      hue: 38,
      avatar: null,
    },
    price: eur(6800),
    per_customer_limit: 2,
    hold_seconds: 300,
    created_at: instant(nowAt - 1000 * minuteMs),
    sales_by_minute: [],
    version: 1,
    stock_seq: 1,
    server_time: instant(nowAt),
    ...given,
    variants,
  };
}

/** One step of an order's timeline, so long ago. */
export function step(kind: TimelineKind, agoMs = 0, last4: string | null = null) {
  return { kind, at: instant(nowAt - agoMs), card_last4: last4, decline_code: null };
}

/** A running order held for 4:32 more, unless told otherwise. */
export function anOrder(given: Partial<Order> = {}): Order {
  const createdAt = nowAt - 28_000;
  return {
    order_id: 'order',
    number: 'LD-7K2Q9F',
    status: 'pending',
    failure_reason: null,
    drop_id: 'drop',
    variant_id: 'mixed',
    quantity: 1,
    unit_price: eur(6800),
    total: eur(6800),
    created_at: instant(createdAt),
    hold_expires_at: instant(createdAt + 5 * minuteMs),
    can_extend: true,
    payment: { state: 'none', card_last4: null, decline_code: null },
    unit_numbers: [],
    edition_size: 120,
    item: {
      product_id: 'product',
      title: 'Tidewater cups, set of three',
      variant_name: 'Mixed set',
      image: null,
      hue: 38,
      creator_id: 'creator',
      creator_name: 'Studio Ondo',
    },
    timeline: [step('held', 28_000)],
    server_time: instant(nowAt),
    ...given,
  };
}

/** An order that was paid so long ago. */
export function aPaidOrder(agoMs: number, given: Partial<Order> = {}): Order {
  return anOrder({
    status: 'confirmed',
    can_extend: false,
    payment: { state: 'approved', card_last4: '4242', decline_code: null },
    unit_numbers: [80],
    timeline: [step('held', agoMs + 60_000), step('confirmed', agoMs, '4242')],
    ...given,
  });
}

/** An order whose hold ended so long ago. */
export function aLapsedOrder(agoMs: number, given: Partial<Order> = {}): Order {
  return anOrder({
    status: 'failed',
    failure_reason: 'hold_expired',
    can_extend: false,
    timeline: [step('held', agoMs + 5 * minuteMs), step('expired', agoMs)],
    ...given,
  });
}

/** Somebody who looks at a live drop and has done nothing yet. */
export function facts(given: Partial<BuyFacts> = {}): BuyFacts {
  return {
    drop: aDrop(),
    variantId: 'mixed',
    orders: [],
    purchase: null,
    payments: {},
    isOffline: false,
    wantsAnother: false,
    nowAt,
    ...given,
  };
}
