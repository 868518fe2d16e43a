import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { CreatorSummary, Hue, Id, Instant, Money, Picture, Price } from './primitives.ts';

/** A pure function of start, end, remaining, cancelled and the server's clock. */
export const DropPhase = z
  .enum(['scheduled', 'live', 'sold_out', 'ended', 'cancelled'])
  .openapi('DropPhase');

/** `all_held`: none can be taken now, units in checkouts may return. */
export const StockLabel = z.enum(['available', 'all_held', 'sold_out']).openapi('StockLabel');

export const Variant = z
  .object({
    variant_id: Id,
    name: z.string(),
    stock_count: z.int(),
    remaining: z.int(),
    held: z.int(),
    sold: z.int(),
    stock_label: StockLabel,
  })
  .openapi('Variant');

/** What a card needs to know of a drop. `stock_count = remaining + held + sold`. */
export const DropBrief = z
  .object({
    drop_id: Id,
    phase: DropPhase,
    start_time: Instant,
    end_time: Instant,
    stock_count: z.int(),
    remaining: z.int(),
    held: z.int(),
    sold: z.int(),
    stock_label: StockLabel,
    sold_out_time: Instant.nullable(),
  })
  .openapi('DropBrief');

export const Drop = z
  .object({
    ...DropBrief.shape,
    product: z.object({
      product_id: Id,
      title: z.string(),
      description: z.string(),
      category: z.string(),
      images: z.array(Picture),
      hue: Hue,
    }),
    creator: CreatorSummary,
    price: Money,
    per_customer_limit: z.int(),
    hold_seconds: z.int(),
    variants: z.array(Variant),
    created_at: Instant,
    sales_by_minute: z.array(z.int()).openapi({
      description: 'Units confirmed in each of the last 12 minutes, the oldest first.',
    }),
    version: z.int().openapi({ description: 'Counts changes by the creator; part of the ETag.' }),
    stock_seq: z.int().openapi({ description: 'The last live event that this answer contains.' }),
    server_time: Instant,
  })
  .openapi('Drop');

export const DropList = z
  .object({ items: z.array(Drop), server_time: Instant })
  .openapi('DropList');

export const DropPage = z
  .object({ items: z.array(Drop), next_cursor: z.string().nullable(), server_time: Instant })
  .openapi('DropPage');

const stockCount = z.int().min(1).max(limits.stockCountMax);
const perCustomerLimit = z.int().min(1).max(limits.perCustomerLimitMax);
const variantName = z.string().trim().min(1).max(limits.variantNameCharsMax);

export const CreateDrop = z
  .strictObject({
    product_id: Id,
    start_time: Instant,
    end_time: Instant,
    stock_count: stockCount.optional().openapi({
      description: 'Units of a drop with one variant. Leave it out when `variants` is given.',
    }),
    variants: z
      .array(z.strictObject({ name: variantName, stock_count: stockCount }))
      .min(1)
      .max(limits.variantsPerDropMax)
      .optional(),
    per_customer_limit: perCustomerLimit.default(limits.perCustomerLimitDefault),
    price: Price.optional().openapi({ description: 'Defaults to the price of the product.' }),
    draft: z
      .boolean()
      .default(false)
      .openapi({ description: 'A draft appears in no public answer.' }),
  })
  .openapi('CreateDrop');

export const UpdateDrop = z
  .strictObject({
    start_time: Instant.optional(),
    end_time: Instant.optional(),
    stock_count: stockCount.optional(),
    variants: z
      .array(z.strictObject({ variant_id: Id, stock_count: stockCount }))
      .min(1)
      .max(limits.variantsPerDropMax)
      .optional(),
    per_customer_limit: perCustomerLimit.optional(),
    draft: z
      .literal(false)
      .optional()
      .openapi({ description: 'Announces a draft. There is no way back.' }),
  })
  .openapi('UpdateDrop');
