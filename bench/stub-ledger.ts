import type { Drop } from '@livedrops/core/drops/drop';
import type { Order } from '@livedrops/core/orders/order';
import type { OrderLedger } from '@livedrops/core/ports/order-ledger';

/** A ledger that accepts every order at once and writes nothing: what is left is the rest of the stack. */
export function stubLedger(real: OrderLedger, drop: Drop): OrderLedger {
  const [variant] = drop.variants;
  if (!variant) throw new Error('A drop has at least one variant.');
  return {
    ...real,
    find: (order) => real.find(order),
    list: (query) => real.list(query),
    nextExpiryAt: () => real.nextExpiryAt(),
    duePayments: (limit) => real.duePayments(limit),
    expireDue: (limit) => real.expireDue(limit),
    async place({ orderId, userId, quantity }) {
      const createdAt = Date.now();
      const order: Order = {
        orderId,
        userId,
        dropId: drop.dropId,
        variantId: variant.variantId,
        quantity,
        unitPrice: drop.price,
        total: { ...drop.price, amountMinor: drop.price.amountMinor * quantity },
        status: 'pending',
        failureReason: null,
        createdAt,
        holdExpiresAt: createdAt + drop.holdTtlMs,
        holdExtended: false,
        payment: { state: 'none', cardLast4: null, declineCode: null },
        unitNumbers: [],
        editionSize: drop.stockCount,
        item: {
          productId: drop.product.productId,
          title: drop.product.title,
          variantName: variant.name,
          image: null,
          hue: drop.product.hue,
          creatorId: drop.creator.creatorId,
          creatorName: drop.creator.profileName,
        },
        timeline: [{ kind: 'held', at: createdAt, cardLast4: null, declineCode: null }],
      };
      return { ok: true, replayed: false, order };
    },
  };
}
