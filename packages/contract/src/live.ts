import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { NotificationCounts } from './notifications.ts';
import { OrderStatus } from './orders.ts';
import { Id, Instant } from './primitives.ts';

const base = {
  event_id: Id.openapi({ description: 'The same on every delivery: drop repeats by it.' }),
  seq: z.int().openapi({ description: 'Grows with each committed event; equals the SSE id.' }),
  occurred_at: Instant,
};

const stock = {
  drop_id: Id,
  stock_count: z.int(),
  remaining: z.int(),
  held: z.int(),
  sold: z.int(),
};

/** True on facts that you are to be told: your preferences, whom you follow and what you asked for say so. */
const notify = z.boolean().openapi({
  description: 'You are to be told of it, by a toast for example; false for a guest.',
});

const dropFact = <const Kind extends string>(kind: Kind) =>
  z.object({
    ...base,
    kind: z.literal(kind),
    drop_id: Id,
    creator_id: Id,
    title: z.string(),
    notify,
  });

const orderFact = <const Kind extends string>(kind: Kind) =>
  z.object({
    ...base,
    kind: z.literal(kind),
    order_id: Id,
    drop_id: Id,
    status: OrderStatus,
    notify,
  });

export const DropScheduled = dropFact('drop.scheduled').openapi('DropScheduled');
/** Two minutes before the start, for those who asked. */
export const DropReminder = dropFact('drop.reminder').openapi('DropReminder');
export const DropRescheduled = dropFact('drop.rescheduled').openapi('DropRescheduled');
export const DropStarted = dropFact('drop.started').openapi('DropStarted');
export const DropSoldOut = dropFact('drop.soldout').openapi('DropSoldOut');
export const DropRestocked = dropFact('drop.restocked').openapi('DropRestocked');
export const DropUpdated = dropFact('drop.updated').openapi('DropUpdated');
export const DropEnded = dropFact('drop.ended').openapi('DropEnded');
export const DropCancelled = dropFact('drop.cancelled').openapi('DropCancelled');

export const StockChanged = z
  .object({
    ...base,
    kind: z.literal('stock.changed'),
    ...stock,
    variants: z.array(
      z.object({
        variant_id: Id,
        stock_count: z.int(),
        remaining: z.int(),
        held: z.int(),
        sold: z.int(),
      }),
    ),
  })
  .openapi('StockChanged');

/** Ten units or fewer than a tenth of the edition are left, whichever comes first. Once for each crossing. */
export const StockLow = z
  .object({
    ...base,
    kind: z.literal('stock.low'),
    ...stock,
    creator_id: Id,
    title: z.string(),
    notify,
  })
  .openapi('StockLow');

export const OrderHeld = orderFact('order.held').openapi('OrderHeld');
export const OrderExtended = orderFact('order.extended').openapi('OrderExtended');
export const OrderPaymentDeclined =
  orderFact('order.payment_declined').openapi('OrderPaymentDeclined');
export const OrderConfirmed = orderFact('order.confirmed').openapi('OrderConfirmed');
export const OrderExpired = orderFact('order.expired').openapi('OrderExpired');
export const OrderCancelled = orderFact('order.cancelled').openapi('OrderCancelled');
export const OrderRefunded = orderFact('order.refunded').openapi('OrderRefunded');

/** What was missed is too old or unknown: fetch everything again and go on from this id. */
export const StreamReset = z
  .object({
    kind: z.literal('reset'),
    reason: z.enum(['too-old', 'unknown-cursor']),
    server_time: Instant,
  })
  .openapi('StreamReset');

/** Sent every 15 s and once on connect, without an id: the stream is alive and this is the server's clock. */
export const StreamBeat = z
  .object({ kind: z.literal('beat'), server_time: Instant })
  .openapi('StreamBeat');

/** The server is going away: reconnect after the given time, elsewhere or here. */
export const StreamBye = z
  .object({ kind: z.literal('bye'), retry_ms: z.int() })
  .openapi('StreamBye');

/** Your inbox was read or shown in another window. Sent without an id and never replayed: read the counts after a reconnect. */
export const InboxChanged = z
  .object({ kind: z.literal('inbox.changed'), ...NotificationCounts.shape })
  .openapi('InboxChanged');

/** Public events go to every stream that asked for the drop or whose user is to be told; `order.*` only to the owner's streams. */
export const LiveEvent = z
  .discriminatedUnion('kind', [
    DropScheduled,
    DropReminder,
    DropRescheduled,
    DropStarted,
    DropSoldOut,
    DropRestocked,
    DropUpdated,
    DropEnded,
    DropCancelled,
    StockChanged,
    StockLow,
    OrderHeld,
    OrderExtended,
    OrderPaymentDeclined,
    OrderConfirmed,
    OrderExpired,
    OrderCancelled,
    OrderRefunded,
    StreamReset,
    StreamBeat,
    StreamBye,
    InboxChanged,
  ])
  .openapi('LiveEvent');

export const LiveQuery = z.object({
  drops: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(Id).min(1).max(limits.liveDropsPerStreamMax))
    .optional()
    .openapi({ type: 'string', description: 'Drop ids, comma-separated. Left out: every drop.' }),
  last_event_id: z.string().max(limits.lastEventIdCharsMax).optional().openapi({
    description:
      'For clients that cannot set the header `Last-Event-ID`, which wins when both are sent.',
  }),
});
