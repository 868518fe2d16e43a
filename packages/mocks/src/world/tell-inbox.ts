import { dropStock } from './drop-stock.ts';
import { instant } from './to-wire.ts';
import type { LiveEvent, Money } from './wire.ts';
import { mustHave, type World } from './world.ts';
import type { NotificationFact } from './world-inbox.ts';

type Committed = Extract<LiveEvent, { event_id: string }>;
type DropEvent = Extract<Committed, { title: string }>;
type OrderEvent = Extract<Committed, { order_id: string }>;

function factOfDrop(world: World, event: DropEvent): NotificationFact | null {
  const drop = mustHave(world.drops, event.drop_id);
  const { stock_count, remaining } = dropStock(drop);
  const { kind } = event;
  switch (kind) {
    case 'drop.scheduled':
    case 'drop.reminder':
    case 'drop.rescheduled':
      return { kind, start_time: instant(drop.startAt) };
    case 'drop.started':
      return { kind, stock_count };
    case 'drop.cancelled':
      return { kind };
    case 'stock.low':
    case 'drop.restocked':
      return { kind, remaining };
    case 'drop.soldout':
      return { kind, sold_out_after_ms: Math.max(0, world.now() - drop.startAt) };
    default:
      return null;
  }
}

function factOfOrder(world: World, event: OrderEvent): NotificationFact | null {
  const order = mustHave(world.orders, event.order_id);
  const drop = mustHave(world.drops, order.dropId);
  const paid: Money = { amount: drop.priceMinor * order.quantity, currency: 'EUR' };
  const { kind } = event;
  switch (kind) {
    case 'order.confirmed': {
      const { stock_count } = dropStock(drop);
      return { kind, paid, unit_no: order.unitNumbers[0] ?? null, stock_count };
    }
    case 'order.payment_declined':
      return { kind, hold_expires_at: instant(order.holdExpiresAt) };
    case 'order.expired':
      return { kind };
    case 'order.refunded':
      return { kind, paid };
    default:
      return null;
  }
}

/** Keeps what somebody can be told of as one row. */
export function tellInbox(world: World, event: LiveEvent, userId: string | null): void {
  if (!('event_id' in event) || event.kind === 'stock.changed') return;
  const fact = 'order_id' in event ? factOfOrder(world, event) : factOfDrop(world, event);
  if (!fact) return;
  world.inbox.rows.push({
    notificationId: event.event_id,
    userId,
    creatorId: mustHave(world.drops, event.drop_id).creatorId,
    dropId: event.drop_id,
    orderId: 'order_id' in event ? event.order_id : null,
    occurredAt: Date.parse(event.occurred_at),
    fact,
  });
}
