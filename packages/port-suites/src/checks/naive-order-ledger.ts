import type { Order } from '@livedrops/core/orders/order';
import type { PlaceOrderCommand, PlaceOrderResult } from '@livedrops/core/ports/order-ledger';
import { brandId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';

/** An honest-looking shop: reads what is left, waits for its database, writes what it worked out. It sells too much. */
export function createNaiveOrderLedger(stockCount: number) {
  const table = { remaining: stockCount, orders: new Map<string, Order>() };
  const database = <Value>(work: () => Value) => Promise.resolve().then(work);

  async function place(command: PlaceOrderCommand): Promise<PlaceOrderResult> {
    const key = `${command.userId} ${command.idempotencyKey}`;
    const known = await database(() => table.orders.get(key));
    if (known) return { ok: true, replayed: true, order: known };
    const remaining = await database(() => table.remaining);
    if (remaining < command.quantity) return refuse('stock.sold_out', { remaining });
    const order = await database(() => naiveOrder(command));
    await database(() => {
      table.remaining = remaining - command.quantity;
      table.orders.set(key, order);
    });
    return { ok: true, replayed: false, order };
  }

  return { place, remaining: () => table.remaining };
}

function naiveOrder(command: PlaceOrderCommand): Order {
  const price = { amountMinor: 6800, currency: 'EUR' };
  return {
    orderId: command.orderId,
    userId: command.userId,
    dropId: command.dropId,
    variantId: command.variantId ?? brandId('variant'),
    quantity: command.quantity,
    unitPrice: price,
    total: price,
    status: 'pending',
    failureReason: null,
    createdAt: 0,
    holdExpiresAt: 1,
    holdExtended: false,
    payment: { state: 'none', cardLast4: null, declineCode: null },
    unitNumbers: [],
    editionSize: 1,
    item: {
      productId: brandId('product'),
      title: 'Cups',
      variantName: 'Standard',
      image: null,
      hue: 38,
      creatorId: brandId('creator'),
      creatorName: 'Studio Ondo',
    },
    timeline: [],
  };
}
