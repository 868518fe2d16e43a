import type { Product } from '../catalog/product.ts';
import type { Drop } from '../drops/drop.ts';
import type { Order } from '../orders/order.ts';
import type { Ids } from '../ports/ids.ts';
import type { Actor, Settings } from '../shared/context.ts';
import { type Branded, brandId, type CreatorId, type UserId } from '../shared/ids.ts';

export const now = 1_790_000_000_000;
export const clock = { now: () => now };
export const settings: Settings = {
  holdTtlMs: 300_000,
  paymentTimeoutMs: 4_000,
  paymentCallOffMs: 15_000,
};

export const buyer: Actor = { userId: brandId<UserId>('buyer'), role: 'user' };
export const creator: Actor = { userId: brandId<UserId>('ondo'), role: 'creator' };
export const otherCreator: Actor = { userId: brandId<UserId>('brume'), role: 'creator' };

/** Ids that count up: `id-1`, `id-2`, … */
export function countingIds(): Ids {
  let count = 0;
  return {
    next<Id extends Branded<string>>(): Id {
      count += 1;
      return brandId<Id>(`id-${count}`);
    },
  };
}

const maker = {
  creatorId: brandId<CreatorId>(creator.userId),
  handle: 'ondo',
  profileName: 'Studio Ondo',
  hue: 38,
  avatar: null,
};

export function sampleProduct(change: Partial<Product> = {}): Product {
  return {
    productId: brandId('cups'),
    creator: maker,
    title: 'Tidewater cups',
    description: 'Three cups.',
    category: 'Ceramics',
    price: { amountMinor: 6800, currency: 'EUR' },
    images: [],
    hue: 38,
    createdAt: now - 1000,
    version: 1,
    drop: null,
    ...change,
  };
}

export function sampleDrop(change: Partial<Drop> = {}): Drop {
  const stock = { stockCount: 120, remaining: 41, held: 6, sold: 73 };
  return {
    dropId: brandId('drop'),
    product: sampleProduct(),
    creator: maker,
    price: { amountMinor: 6800, currency: 'EUR' },
    startAt: now - 60_000,
    endAt: now + 60_000,
    cancelledAt: null,
    soldOutAt: null,
    perCustomerLimit: 2,
    holdTtlMs: settings.holdTtlMs,
    ...stock,
    variants: [{ variantId: brandId('mixed'), name: 'Mixed set', ...stock }],
    createdAt: now - 100_000,
    draft: false,
    version: 1,
    stockSeq: 1,
    salesByMinute: [],
    ...change,
  };
}

export function sampleOrder(change: Partial<Order> = {}): Order {
  const unitPrice = { amountMinor: 6800, currency: 'EUR' };
  return {
    orderId: brandId('order'),
    userId: buyer.userId,
    dropId: brandId('drop'),
    variantId: brandId('mixed'),
    quantity: 1,
    unitPrice,
    total: unitPrice,
    status: 'pending',
    failureReason: null,
    createdAt: now,
    holdExpiresAt: now + settings.holdTtlMs,
    holdExtended: false,
    payment: { state: 'none', cardLast4: null, declineCode: null },
    unitNumbers: [],
    editionSize: 120,
    item: {
      productId: brandId('cups'),
      title: 'Tidewater cups',
      variantName: 'Mixed set',
      image: null,
      hue: 38,
      creatorId: maker.creatorId,
      creatorName: maker.profileName,
    },
    timeline: [],
    ...change,
  };
}
