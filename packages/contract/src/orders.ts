import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { CursorQuery, Hue, Id, Instant, Money, orNull, Picture } from './primitives.ts';

export const OrderStatus = z
  .enum(['pending', 'confirmed', 'failed', 'cancelled', 'refunded'])
  .openapi('OrderStatus');

export const FailureReason = z
  .enum(['hold_expired', 'payment_refused', 'drop_cancelled'])
  .openapi('FailureReason');

/**
 * `processing`: the provider was asked and has not answered yet. `declined`: nothing was taken, another card may be tried.
 * `refunding` and `refunded`: money that arrived too late is on its way back, or back.
 */
export const PaymentState = z
  .enum(['none', 'processing', 'declined', 'approved', 'refunding', 'refunded'])
  .openapi('PaymentState');

export const TimelineKind = z
  .enum([
    'held',
    'extended',
    'payment_started',
    'payment_declined',
    'confirmed',
    'expired',
    'cancelled',
    'drop_cancelled',
    'refund_started',
    'refunded',
  ])
  .openapi('TimelineKind');

export const Order = z
  .object({
    order_id: Id,
    number: z
      .string()
      .openapi({ description: 'Short, for people to read out.', example: 'LD-7K2Q9F' }),
    status: OrderStatus,
    failure_reason: orNull(FailureReason),
    drop_id: Id,
    variant_id: Id,
    quantity: z.int(),
    unit_price: Money,
    total: Money,
    created_at: Instant,
    hold_expires_at: Instant,
    can_extend: z.boolean(),
    payment: z.object({
      state: PaymentState,
      card_last4: z.string().nullable(),
      decline_code: z.string().nullable(),
    }),
    unit_numbers: z.array(z.int()).openapi({
      description: 'The numbered units of a confirmed order, for example 80 of an edition of 120.',
    }),
    edition_size: z.int(),
    item: z.object({
      product_id: Id,
      title: z.string(),
      variant_name: z.string(),
      image: orNull(Picture),
      hue: Hue,
      creator_id: Id,
      creator_name: z.string(),
    }),
    timeline: z.array(
      z.object({
        kind: TimelineKind,
        at: Instant,
        card_last4: z.string().nullable(),
        decline_code: z.string().nullable(),
      }),
    ),
    server_time: Instant,
  })
  .openapi('Order');

export const OrderPage = z
  .object({ items: z.array(Order), next_cursor: z.string().nullable() })
  .openapi('OrderPage');

export const OrderQuery = CursorQuery.extend({ status: OrderStatus.optional() });

/** Whether the key is usable is judged apart from the other fields: it answers 400, not 422. */
const IdempotencyKey = z.unknown().openapi({
  type: 'string',
  minLength: 1,
  maxLength: limits.idempotencyKeyCharsMax,
  pattern: '^[\\x21-\\x7e]+$',
  description:
    'One key for each purchase intent, repeated on every retry. The header `Idempotency-Key` is an alias; one of the two is required.',
});

export const PlaceOrder = z
  .strictObject({
    drop_id: Id,
    variant_id: Id.optional().openapi({
      description: 'May be left out where the drop has one variant.',
    }),
    quantity: z.int().min(1).max(limits.quantityMax),
    idempotency_key: IdempotencyKey.optional(),
  })
  .openapi('PlaceOrder');

const cardDigits = new RegExp(`^[0-9]{${limits.cardDigitsMin},${limits.cardDigitsMax}}$`);

export const PayOrder = z
  .strictObject({
    card_number: z
      .string()
      .transform((text) => text.replace(/[ -]/g, ''))
      .pipe(z.string().regex(cardDigits, 'must be 12 to 19 digits'))
      .openapi({ type: 'string', example: '4242 4242 4242 4242' }),
  })
  .openapi('PayOrder');
