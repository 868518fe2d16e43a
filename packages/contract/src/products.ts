import { z } from '@hono/zod-openapi';
import { DropBrief } from './drops.ts';
import { limits } from './limits.ts';
import {
  CreatorSummary,
  Hue,
  Id,
  Instant,
  Money,
  orNull,
  Picture,
  Price,
  queryInt,
  queryIntOr,
} from './primitives.ts';

export const Product = z
  .object({
    product_id: Id,
    creator: CreatorSummary,
    title: z.string(),
    description: z.string(),
    category: z.string(),
    price: Money,
    images: z.array(Picture),
    hue: Hue,
    created_at: Instant,
    version: z.int(),
    drop: orNull(DropBrief).openapi({
      description: 'The drop to look at now: the live one, else the next, else the last.',
    }),
  })
  .openapi('Product');

/** How a product's drop stands, as browsing filters it. */
export const ProductState = z
  .enum(['live', 'upcoming', 'sold_out', 'ended'])
  .openapi('ProductState');

export const ProductSort = z.enum(['ending', 'newest', 'price', '-price']).openapi('ProductSort');

const Facet = z.object({ value: z.string(), count: z.int() });

export const ProductPage = z
  .object({
    items: z.array(Product),
    page: z.int(),
    per_page: z.int(),
    total: z.int(),
    facets: z
      .object({ state: z.array(Facet), category: z.array(Facet) })
      .openapi({ description: 'Counts for each filter value, the other filters applied.' }),
    server_time: Instant,
  })
  .openapi('ProductPage');

/** Comma-separated states in a query string. */
const StateList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(ProductState).min(1).max(4))
  .openapi({ type: 'string', example: 'live,upcoming' });

const CategoryList = z
  .string()
  .max(limits.categoryCharsMax * 12)
  .transform((text) => text.split(',').filter((name) => name !== ''))
  .openapi({ type: 'string', example: 'Ceramics,Home' });

export const ProductQuery = z.object({
  page: queryIntOr(1, 1, limits.pageMax),
  per_page: queryIntOr(limits.perPageDefault, 1, limits.perPageMax),
  category: CategoryList.optional(),
  state: StateList.optional(),
  q: z.string().max(limits.searchCharsMax).optional().openapi({ description: 'Taken literally.' }),
  price_min: queryInt(0, limits.priceMinorMax).optional(),
  price_max: queryInt(0, limits.priceMinorMax).optional(),
  creator_id: Id.optional(),
  sort: ProductSort.default('ending'),
});

const ImageRef = z.strictObject({
  url: z.string().regex(/^\/pictures\/[a-z0-9-]+\.webp$/, 'must be a picture of this site'),
  alt: z.string().trim().min(1).max(limits.altCharsMax),
});

export const CreateProduct = z
  .strictObject({
    title: z.string().trim().min(1).max(limits.titleCharsMax),
    description: z.string().trim().max(limits.descriptionCharsMax).default(''),
    category: z.string().trim().min(1).max(limits.categoryCharsMax),
    price: Price,
    images: z.array(ImageRef).max(limits.imagesPerProductMax).default([]),
    hue: Hue.default(265),
  })
  .openapi('CreateProduct');

export const UpdateProduct = z
  .strictObject({
    title: z.string().trim().min(1).max(limits.titleCharsMax).optional(),
    description: z.string().trim().max(limits.descriptionCharsMax).optional(),
    category: z.string().trim().min(1).max(limits.categoryCharsMax).optional(),
    price: Price.optional(),
    images: z.array(ImageRef).max(limits.imagesPerProductMax).optional(),
    hue: Hue.optional(),
  })
  .openapi('UpdateProduct');
