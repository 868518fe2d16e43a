import type { DropBrief as DropBriefSchema, Drop as DropSchema } from '@livedrops/contract/drops';
import type { Drop, DropBrief } from '@livedrops/core/drops/drop';
import { decidePhase, decideStockLabel } from '@livedrops/core/drops/drop-phase';
import type { z } from 'zod';
import { toInstant, toInstantOrNull } from './instant.ts';
import { toWireCreator } from './to-wire-creator.ts';
import { toWireMoney, toWirePicture } from './to-wire-parts.ts';

export type WireDrop = z.input<typeof DropSchema>;
export type WireDropBrief = z.input<typeof DropBriefSchema>;

export function toWireDropBrief(drop: DropBrief, now: number): WireDropBrief {
  return {
    drop_id: drop.dropId,
    phase: decidePhase(drop, now),
    start_time: toInstant(drop.startAt),
    end_time: toInstant(drop.endAt),
    stock_count: drop.stockCount,
    remaining: drop.remaining,
    held: drop.held,
    sold: drop.sold,
    stock_label: decideStockLabel(drop),
    sold_out_time: toInstantOrNull(drop.soldOutAt),
  };
}

/** `server_time` stands last: pre-made bytes are cut in front of it. */
export function toWireDrop(drop: Drop, now: number): WireDrop {
  const { product, creator } = drop;
  return {
    ...toWireDropBrief(drop, now),
    product: {
      product_id: product.productId,
      title: product.title,
      description: product.description,
      category: product.category,
      images: product.images.map(toWirePicture),
      hue: product.hue,
    },
    creator: toWireCreator(creator),
    price: toWireMoney(drop.price),
    per_customer_limit: drop.perCustomerLimit,
    hold_seconds: Math.round(drop.holdTtlMs / 1000),
    variants: drop.variants.map((variant) => ({
      variant_id: variant.variantId,
      name: variant.name,
      stock_count: variant.stockCount,
      remaining: variant.remaining,
      held: variant.held,
      sold: variant.sold,
      stock_label: decideStockLabel(variant),
    })),
    created_at: toInstant(drop.createdAt),
    sales_by_minute: [...drop.salesByMinute],
    version: drop.version,
    stock_seq: drop.stockSeq,
    server_time: toInstant(now),
  };
}
