import type { InfiniteData } from '@tanstack/react-query';
import type { Drop } from '../api/wire.ts';

interface Lot {
  readonly items: readonly Drop[];
}

/** What is cached under the keys of lists of drops: one lot, or page after page. */
export type CachedDrops = Lot | InfiniteData<Lot>;

/** The drops of a cached list, in its order. */
export function listedDrops(cached: CachedDrops): readonly Drop[] {
  return 'pages' in cached ? cached.pages.flatMap(({ items }) => items) : cached.items;
}

/** The list with each drop changed; the same object when none was. */
export function changeListed<Cached extends CachedDrops>(
  cached: Cached,
  change: (drop: Drop) => Drop,
): Cached {
  if ('pages' in cached) {
    const pages = cached.pages.map((page) => changeListed(page, change));
    return pages.some((page, index) => page !== cached.pages[index])
      ? { ...cached, pages }
      : cached;
  }
  const items = cached.items.map(change);
  return items.some((drop, index) => drop !== cached.items[index]) ? { ...cached, items } : cached;
}
