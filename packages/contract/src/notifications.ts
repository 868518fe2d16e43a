import { z } from '@hono/zod-openapi';

/** What an inbox entry can tell. Sentences are made from it at the edge, in the reader's language. */
export const NotificationKind = z
  .enum([
    'drop.scheduled',
    'drop.reminder',
    'drop.started',
    'drop.rescheduled',
    'drop.cancelled',
    'stock.low',
    'drop.soldout',
    'drop.restocked',
    'order.confirmed',
    'order.payment_declined',
    'order.expired',
    'order.refunded',
  ])
  .openapi('NotificationKind');

export type NotificationKind = z.infer<typeof NotificationKind>;
