import type { Cache } from '@livedrops/core/ports/cache';
import { countCacheReads } from '../../metrics/count-cache-reads.ts';
import type { CacheReads } from '../../metrics/create-metrics.ts';
import type { MadePage } from '../storefront/made-pages.ts';
import type { DropEntry, ListEntry } from './drop-reads.ts';
import type { Premade } from './premade.ts';

/** The caches of answers that are made before they are asked for. */
export interface ReadCaches {
  readonly drops: Cache<DropEntry>;
  readonly lists: Cache<ListEntry>;
  readonly products: Cache<Premade>;
  readonly productPages: Cache<Premade>;
  readonly pages: Cache<MadePage>;
  reads(): readonly CacheReads[];
}

/** Entries of each cache; a drop's answer has about 3 kB, a list's or page's up to 100. */
const entriesMax = { drops: 5_000, lists: 500, products: 5_000, productPages: 500, pages: 500 };

export function createReadCaches(
  openCache: <Value extends object>(entriesMax: number) => Cache<Value>,
): ReadCaches {
  const drops = countCacheReads('drop', openCache<DropEntry>(entriesMax.drops));
  const lists = countCacheReads('drop list', openCache<ListEntry>(entriesMax.lists));
  const products = countCacheReads('product', openCache<Premade>(entriesMax.products));
  const productPages = countCacheReads('product page', openCache<Premade>(entriesMax.productPages));
  const pages = countCacheReads('storefront page', openCache<MadePage>(entriesMax.pages));
  return {
    drops: drops.cache,
    lists: lists.cache,
    products: products.cache,
    productPages: productPages.cache,
    pages: pages.cache,
    reads: () => [drops, lists, products, productPages, pages].map((counted) => counted.reads()),
  };
}
