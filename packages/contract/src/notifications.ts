import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import {
  CreatorSummary,
  Cursor,
  Hue,
  Id,
  Instant,
  Money,
  orNull,
  Picture,
  queryIntOr,
} from './primitives.ts';

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

const entry = {
  notification_id: Id,
  occurred_at: Instant,
  read: z.boolean(),
  creator: CreatorSummary,
  drop: z.object({
    drop_id: Id,
    title: z.string(),
    hue: Hue,
    picture: orNull(Picture),
  }),
};

const dropEntry = <const Kind extends NotificationKind, Shape extends z.ZodRawShape>(
  kind: Kind,
  facts: Shape,
) => z.object({ ...entry, kind: z.literal(kind), ...facts });

const orderEntry = <const Kind extends NotificationKind, Shape extends z.ZodRawShape>(
  kind: Kind,
  facts: Shape,
) => z.object({ ...entry, kind: z.literal(kind), order_id: Id, ...facts });

/** One fact of the inbox: what happened to which drop, with the figures that were true then. */
export const Notification = z
  .discriminatedUnion('kind', [
    dropEntry('drop.scheduled', { start_time: Instant }),
    dropEntry('drop.reminder', { start_time: Instant }),
    dropEntry('drop.started', { stock_count: z.int() }),
    dropEntry('drop.rescheduled', { start_time: Instant }),
    dropEntry('drop.cancelled', {}),
    dropEntry('stock.low', { remaining: z.int() }),
    dropEntry('drop.soldout', {
      sold_out_after_ms: z.int().openapi({ description: 'Milliseconds since the start.' }),
    }),
    dropEntry('drop.restocked', { remaining: z.int() }),
    orderEntry('order.confirmed', {
      paid: Money,
      unit_no: z.int().nullable().openapi({ description: 'The number of the first unit.' }),
      stock_count: z.int(),
    }),
    orderEntry('order.payment_declined', { hold_expires_at: Instant }),
    orderEntry('order.expired', {}),
    orderEntry('order.refunded', { paid: Money }),
  ])
  .openapi('Notification');

const count = z
  .int()
  .min(0)
  .max(limits.unreadCountMax)
  .openapi({
    description: `Exact up to ${limits.unreadCountMax - 1}; ${limits.unreadCountMax} says "so many or more".`,
  });

/** `unseen_count`: what came since the inbox was last opened; the badge shows it. */
export const NotificationCounts = z
  .object({ unread_count: count, unseen_count: count })
  .openapi('NotificationCounts');

export const NotificationGroup = z
  .enum(['all', 'starts', 'stock', 'orders'])
  .openapi('NotificationGroup');

export const NotificationQuery = z.object({
  cursor: Cursor.optional(),
  limit: queryIntOr(limits.cursorLimitDefault, 1, limits.cursorLimitMax),
  group: NotificationGroup.default('all'),
});

export const NotificationPage = z
  .object({
    items: z.array(Notification),
    next_cursor: z.string().nullable(),
    ...NotificationCounts.shape,
    server_time: Instant,
  })
  .openapi('NotificationPage');

/** Each part may be left out; marks only move forward. */
export const MarkNotifications = z
  .strictObject({
    seen_through: Id.optional().openapi({ description: 'Everything up to this entry was shown.' }),
    read_through: Id.optional().openapi({ description: 'Everything up to this entry is read.' }),
    read_ids: z.array(Id).min(1).max(limits.jsonArrayItemsMax).optional(),
  })
  .openapi('MarkNotifications');
