import { getProduct } from '@livedrops/core/catalog/get-product';
import { listProducts } from '@livedrops/core/catalog/list-products';
import type { Cache } from '@livedrops/core/ports/cache';
import type { ProductQuery } from '@livedrops/core/ports/catalog';
import type { Context } from '@livedrops/core/shared/context';
import type { ProductId } from '@livedrops/core/shared/ids';
import { toWireProduct, toWireProductPage } from '../wire/to-wire-product.ts';
import type { Changes } from './changes.ts';
import { cutServerTime, makePlainPremade, makePremade, type Premade } from './premade.ts';

/** Public answers about products, made when something changes and shared by everybody who reads. */
export interface ProductReads {
  /** Null: there is no such product, or none of its drops is announced. */
  find(productId: ProductId): Premade | null;
  page(query: Omit<ProductQuery, 'now'>): Premade;
}

interface ProductReadsOptions {
  readonly ctx: Pick<Context, 'catalog' | 'clock'>;
  readonly changes: Changes;
  readonly products: Cache<Premade>;
  readonly pages: Cache<Premade>;
}

/** Clients may keep these answers for five seconds anyway; phases that change by the clock show up within one. */
const keptMs = 1_000;
const cacheControl = 'public, max-age=5';

export function createProductReads(options: ProductReadsOptions): ProductReads {
  const { ctx, changes, products, pages } = options;
  const forget = () => {
    products.clear();
    pages.clear();
  };
  changes.onFact(forget);
  changes.onAnything(forget);

  return {
    find(productId) {
      changes.catchUp();
      const known = products.get(productId);
      if (known) return known;
      const result = getProduct(ctx, { actor: null, productId });
      if (!result.ok) return null;
      const { product } = result;
      const text = JSON.stringify(toWireProduct(product, ctx.clock.now()));
      const premade = makePlainPremade({
        parts: [text],
        version: product.version,
        cacheControl,
      });
      products.set(productId, premade, keptMs);
      return premade;
    },
    page(query) {
      changes.catchUp();
      const key = JSON.stringify(query);
      const known = pages.get(key);
      if (known) return known;
      const { page } = listProducts(ctx, query);
      const wire = toWireProductPage(page, query, ctx.clock.now());
      const premade = makePremade({ parts: [cutServerTime(wire)], cacheControl });
      pages.set(key, premade, keptMs);
      return premade;
    },
  };
}
