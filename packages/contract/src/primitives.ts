import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';

/** The schema or null. `nullable()` on a named schema would make the name itself nullable in the document. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);

/** UUIDv7, lower case. Time-ordered, so it doubles as a keyset position. */
export const Id = z.uuid({ version: 'v7' }).openapi({
  format: 'uuid',
  example: '019aa7c4-8f00-7c1e-9a55-0d6c1f5b2a11',
});

/** RFC 3339 in UTC with milliseconds. */
export const Instant = z.iso.datetime({ offset: false }).openapi({
  format: 'date-time',
  example: '2026-11-22T20:00:00.000Z',
});

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));

/** Integer minor units of an ISO 4217 currency: 6800 EUR is 68.00. */
export const Money = z
  .strictObject({
    amount: z.int().min(0).max(limits.priceMinorMax),
    currency: z.string().refine((code) => knownCurrencies.has(code), 'must be an ISO 4217 code'),
  })
  .openapi('Money', { example: { amount: 6800, currency: 'EUR' } });

/** A price to sell at: never zero. */
export const Price = z.strictObject({
  amount: z.int().min(1).max(limits.priceMinorMax),
  currency: z.string().refine((code) => knownCurrencies.has(code), 'must be an ISO 4217 code'),
});

/** Opaque keyset position; valid only for the list and account that gave it. */
export const Cursor = z.string().min(1).max(limits.cursorCharsMax);

/** Hue of a drop in OKLCH degrees: the screens derive its colours from it. */
export const Hue = z.int().min(0).max(359);

export const IdParams = z.object({ id: Id });

/** A whole number in a query string: digits alone, no sign, exponent or blank. */
export const queryInt = (min: number, max: number) =>
  z.coerce
    .string()
    .regex(/^[0-9]{1,15}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .openapi({ type: 'integer', minimum: min, maximum: max });

/** The same with a value for when it is left out; the document has to be told. */
export const queryIntOr = (fallback: number, min: number, max: number) =>
  queryInt(min, max).default(fallback).openapi({ default: fallback });

export const CursorQuery = z.object({
  cursor: Cursor.optional(),
  limit: queryIntOr(limits.cursorLimitDefault, 1, limits.cursorLimitMax),
});

export const Picture = z
  .object({
    url: z.string().openapi({ example: '/pictures/cups-800.webp' }),
    alt: z.string(),
    width: z.int(),
    height: z.int(),
    widths: z.array(z.int()).openapi({
      description:
        'Other widths that exist: replace the number before the extension; `.avif` exists for each.',
    }),
  })
  .openapi('Picture');

export const CreatorSummary = z
  .object({
    creator_id: Id,
    handle: z.string(),
    profile_name: z.string(),
    hue: Hue,
    avatar: orNull(Picture).openapi({ description: 'Square. Null: initials on the hue.' }),
  })
  .openapi('CreatorSummary');

/** RFC 9457 problem details. Extra members carry facts a client can act on. */
export const Problem = z
  .object({
    type: z.string().openapi({ example: '/problems/sold-out' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().openapi({ description: 'The request id.' }),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), message: z.string() }))
      .optional(),
    start_time: Instant.optional(),
    remaining: z.int().optional(),
    limit: z.int().optional(),
    owned: z.int().optional(),
    hold_expires_at: Instant.optional(),
    decline_code: z.string().optional(),
  })
  .openapi('Problem');
