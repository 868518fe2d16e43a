import { ProductQuery } from '@livedrops/contract/products';
import type { ProductQuery as CatalogQuery } from '@livedrops/core/ports/catalog';
import { toProductQuery } from '../reads/to-product-query.ts';

export interface BrowseQuery {
  /** The query string that the storefront's cache knows the page of products by. */
  readonly key: string;
  readonly query: Omit<CatalogQuery, 'now'>;
}

/** In the order in which the storefront writes them. */
const names = ['state', 'category', 'sort', 'q', 'page'] as const;
const minorPerUnit = 100;

/**
 * The products that an address of the browse page asks for; null: several pages of them, or nothing that this can be sure to
 * read as the storefront does. Then the browser asks for itself.
 */
export function readBrowseQuery(search: string): BrowseQuery | null {
  const address = new URLSearchParams(search);
  const asked = new URLSearchParams();
  for (const name of names) {
    const value = address.get(name);
    if (value === null || (name === 'sort' && value === 'ending')) continue;
    if (value === '' || value !== value.trim()) return null;
    asked.set(name, value);
  }
  if (address.has('from') || address.get('page') === '1') return null;
  if (!addPrice(asked, address.get('price'))) return null;
  const parsed = ProductQuery.safeParse(Object.fromEntries(asked));
  if (!parsed.success) return null;
  const text = asked.toString().replaceAll('%2C', ',');
  return { key: text === '' ? '' : `?${text}`, query: toProductQuery(parsed.data) };
}

/** `10-100`, `-100` or `10-`, in whole units of the currency. */
function addPrice(asked: URLSearchParams, price: string | null): boolean {
  if (price === null) return true;
  const [, from, to] = /^(0|[1-9]\d{0,6})?-(0|[1-9]\d{0,6})?$/.exec(price) ?? [];
  if (from === undefined && to === undefined) return false;
  if (from !== undefined) asked.set('price_min', String(Number(from) * minorPerUnit));
  if (to !== undefined) asked.set('price_max', String(Number(to) * minorPerUnit));
  return from === undefined || to === undefined || Number(from) <= Number(to);
}
