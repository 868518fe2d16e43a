import type {
  ProductPage as ProductPageSchema,
  Product as ProductSchema,
} from '@livedrops/contract/products';
import type { Product } from '@livedrops/core/catalog/product';
import type { ProductPage } from '@livedrops/core/ports/catalog';
import type { z } from 'zod';
import { toInstant } from './instant.ts';
import { toWireCreator } from './to-wire-creator.ts';
import { toWireDropBrief } from './to-wire-drop.ts';
import { toWireMoney, toWirePicture } from './to-wire-parts.ts';

export type WireProduct = z.input<typeof ProductSchema>;
export type WireProductPage = z.input<typeof ProductPageSchema>;

export function toWireProduct(product: Product, now: number): WireProduct {
  const { creator, drop } = product;
  return {
    product_id: product.productId,
    creator: toWireCreator(creator),
    title: product.title,
    description: product.description,
    category: product.category,
    price: toWireMoney(product.price),
    images: product.images.map(toWirePicture),
    hue: product.hue,
    created_at: toInstant(product.createdAt),
    version: product.version,
    drop: drop && toWireDropBrief(drop, now),
  };
}

/** `server_time` stands last: pre-made bytes are cut in front of it. */
export function toWireProductPage(
  page: ProductPage,
  place: { readonly page: number; readonly perPage: number },
  now: number,
): WireProductPage {
  return {
    items: page.items.map((product) => toWireProduct(product, now)),
    page: place.page,
    per_page: place.perPage,
    total: page.total,
    facets: {
      state: page.facets.state.map(({ value, count }) => ({ value, count })),
      category: page.facets.category.map(({ value, count }) => ({ value, count })),
    },
    server_time: toInstant(now),
  };
}
