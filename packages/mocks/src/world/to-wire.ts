import { dropPhase, dropStock, stockLabel, variantStock } from './drop-stock.ts';
import type { Drop, DropBrief, Money, Order, Product } from './wire.ts';
import {
  mustHave,
  type World,
  type WorldDrop,
  type WorldOrder,
  type WorldProduct,
} from './world.ts';

const minuteMs = 60_000;
const paceMinutes = 12;

export const instant = (at: number) => new Date(at).toISOString();
const euros = (amount: number): Money => ({ amount, currency: 'EUR' });

function toDropBrief(world: World, drop: WorldDrop): DropBrief {
  const stock = dropStock(drop);
  return {
    drop_id: drop.dropId,
    phase: dropPhase(drop, world.now()),
    start_time: instant(drop.startAt),
    end_time: instant(drop.endAt),
    ...stock,
    stock_label: stockLabel(stock),
    sold_out_time: drop.soldOutAt === null ? null : instant(drop.soldOutAt),
  };
}

function salesByMinute(drop: WorldDrop, now: number): number[] {
  const sales = Array.from({ length: paceMinutes }, () => 0);
  for (const at of drop.soldAt) {
    const index = paceMinutes - 1 - Math.floor((now - at) / minuteMs);
    if (index >= 0 && index < paceMinutes) sales[index] = (sales[index] ?? 0) + 1;
  }
  return sales;
}

export function toDrop(world: World, drop: WorldDrop): Drop {
  const product = mustHave(world.products, drop.productId);
  return {
    ...toDropBrief(world, drop),
    product: {
      product_id: product.productId,
      title: product.title,
      description: product.description,
      category: product.category,
      images: product.images,
      hue: product.hue,
    },
    creator: mustHave(world.creators, drop.creatorId),
    price: euros(drop.priceMinor),
    per_customer_limit: drop.perCustomerLimit,
    hold_seconds: world.holdTtlMs / 1000,
    variants: drop.variants.map((variant) => {
      const stock = variantStock(variant);
      return {
        variant_id: variant.variantId,
        name: variant.name,
        ...stock,
        stock_label: stockLabel(stock),
      };
    }),
    created_at: instant(drop.createdAt),
    sales_by_minute: salesByMinute(drop, world.now()),
    version: drop.version,
    stock_seq: drop.stockSeq,
    server_time: instant(world.now()),
  };
}

const phaseRank = { live: 0, sold_out: 1, scheduled: 2, ended: 3, cancelled: 4 } as const;

/** The drop to look at now: the live one, else the next, else the last. */
export function currentDrop(world: World, productId: string): WorldDrop | undefined {
  const now = world.now();
  const own = [...world.drops.values()].filter(
    (drop) => drop.productId === productId && !drop.draft,
  );
  return own.sort((a, b) => {
    const [rankA, rankB] = [phaseRank[dropPhase(a, now)], phaseRank[dropPhase(b, now)]];
    if (rankA !== rankB) return rankA - rankB;
    return rankA < phaseRank.ended ? a.startAt - b.startAt : b.endAt - a.endAt;
  })[0];
}

export function toProduct(world: World, product: WorldProduct): Product {
  const drop = currentDrop(world, product.productId);
  return {
    product_id: product.productId,
    creator: mustHave(world.creators, product.creatorId),
    title: product.title,
    description: product.description,
    category: product.category,
    price: euros(product.priceMinor),
    images: product.images,
    hue: product.hue,
    created_at: instant(product.createdAt),
    version: product.version,
    drop: drop ? toDropBrief(world, drop) : null,
  };
}

export function toOrder(world: World, order: WorldOrder): Order {
  const drop = mustHave(world.drops, order.dropId);
  const product = mustHave(world.products, drop.productId);
  const variant = drop.variants.find(({ variantId }) => variantId === order.variantId);
  const creator = mustHave(world.creators, drop.creatorId);
  return {
    order_id: order.orderId,
    number: `LD-${order.orderId.slice(-6).toUpperCase()}`,
    status: order.status,
    failure_reason: order.failureReason,
    drop_id: order.dropId,
    variant_id: order.variantId,
    quantity: order.quantity,
    unit_price: euros(drop.priceMinor),
    total: euros(drop.priceMinor * order.quantity),
    created_at: instant(order.createdAt),
    hold_expires_at: instant(order.holdExpiresAt),
    can_extend: order.status === 'pending' && !order.extended,
    payment: order.payment,
    unit_numbers: order.unitNumbers,
    edition_size: dropStock(drop).stock_count,
    item: {
      product_id: product.productId,
      title: product.title,
      variant_name: variant?.name ?? '',
      image: product.images[0] ?? null,
      hue: product.hue,
      creator_id: creator.creator_id,
      creator_name: creator.profile_name,
    },
    timeline: order.timeline,
    server_time: instant(world.now()),
  };
}
