import type { Order as OrderSchema } from '@livedrops/contract/orders';
import type { Order } from '@livedrops/core/orders/order';
import { decideExtend } from '@livedrops/core/orders/order-moves';
import { orderNumber } from '@livedrops/core/orders/order-number';
import type { z } from 'zod';
import { toInstant } from './instant.ts';
import { toWireMoney, toWirePicture } from './to-wire-parts.ts';

export type WireOrder = z.input<typeof OrderSchema>;

export function toWireOrder(order: Order, now: number): WireOrder {
  const { item, payment } = order;
  return {
    order_id: order.orderId,
    number: orderNumber(order.orderId),
    status: order.status,
    failure_reason: order.failureReason,
    drop_id: order.dropId,
    variant_id: order.variantId,
    quantity: order.quantity,
    unit_price: toWireMoney(order.unitPrice),
    total: toWireMoney(order.total),
    created_at: toInstant(order.createdAt),
    hold_expires_at: toInstant(order.holdExpiresAt),
    can_extend: decideExtend(order, now).ok,
    payment: {
      state: payment.state,
      card_last4: payment.cardLast4,
      decline_code: payment.declineCode,
    },
    unit_numbers: [...order.unitNumbers],
    edition_size: order.editionSize,
    item: {
      product_id: item.productId,
      title: item.title,
      variant_name: item.variantName,
      image: item.image && toWirePicture(item.image),
      hue: item.hue,
      creator_id: item.creatorId,
      creator_name: item.creatorName,
    },
    timeline: order.timeline.map((entry) => ({
      kind: entry.kind,
      at: toInstant(entry.at),
      card_last4: entry.cardLast4,
      decline_code: entry.declineCode,
    })),
    server_time: toInstant(now),
  };
}
