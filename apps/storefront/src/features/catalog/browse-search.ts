import type { ProductSort, ProductState } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { stringifySearch } from '../../shared/routing/search-text.ts';

/** The browse page's address: what is absent is not filtered. Lists are joined by commas, so links stay readable. */
export interface BrowseSearch {
  readonly state?: string;
  readonly category?: string;
  /** `10-100`, `-100` or `10-`, in whole units of the shop's currency. */
  readonly price?: string;
  readonly sort?: ProductSort;
  readonly q?: string;
  /** The last page shown. */
  readonly page?: number;
  /** The first page shown, when more were loaded below it. */
  readonly from?: number;
}

export const productStates = [
  'live',
  'upcoming',
  'sold_out',
  'ended',
] as const satisfies readonly ProductState[];

export const productSorts = [
  'ending',
  'newest',
  'price',
  '-price',
] as const satisfies readonly ProductSort[];

const searchCharsMax = 200;
const pageMax = 10_000;
/** More than this below each other is no list for a person any more. */
const pagesTogetherMax = 10;
const priceMax = 1_000_000;
const categoriesCharsMax = 480;

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

function isOneOf<Value extends string>(values: readonly Value[], text: string): text is Value {
  return (values as readonly string[]).includes(text);
}

function readList(value: unknown): string[] {
  const parts = textOf(value).split(',');
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

function readPrice(value: unknown): string | undefined {
  const match = /^(\d{0,7})-(\d{0,7})$/.exec(textOf(value));
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [from, to] = [match[1], match[2]].map((part) =>
    part ? Math.min(Number(part), priceMax) : undefined,
  );
  if (from !== undefined && to !== undefined && from > to) return `${to}-${from}`;
  return `${from ?? ''}-${to ?? ''}`;
}

function readPage(value: unknown): number {
  const page = Number(value);
  return Number.isInteger(page) && page > 0 && page <= pageMax ? page : 1;
}

/** Reads whatever stands in the address bar; what cannot be meant is left out, never an error. */
export function readBrowseSearch(raw: Record<string, unknown>): BrowseSearch {
  const states = readList(raw['state']).filter((state) => isOneOf(productStates, state));
  const category = readList(raw['category']).join(',').slice(0, categoriesCharsMax);
  const price = readPrice(raw['price']);
  const sort = textOf(raw['sort']);
  const q = textOf(raw['q']).slice(0, searchCharsMax);
  const page = readPage(raw['page']);
  const from = raw['from'] === undefined ? page : readPage(raw['from']);
  return {
    ...(states.length > 0 ? { state: states.join(',') } : {}),
    ...(category ? { category } : {}),
    ...(price ? { price } : {}),
    ...(isOneOf(productSorts, sort) && sort !== 'ending' ? { sort } : {}),
    ...(q ? { q } : {}),
    ...(page > 1 ? { page } : {}),
    ...(from > 0 && from < page && page - from < pagesTogetherMax ? { from } : {}),
  };
}

/** The values of a comma list in the address. */
export function listOf(text: string | undefined): readonly string[] {
  return text ? text.split(',') : [];
}

/** Bounds of the price filter in whole units; null where it is open. */
export function priceBounds(price: string | undefined): {
  readonly from: number | null;
  readonly to: number | null;
} {
  const [from = '', to = ''] = (price ?? '').split('-');
  return { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) };
}

/** The address that shows this. */
export function browseHref(search: BrowseSearch): string {
  return `${paths.browse}${stringifySearch({ ...search })}`;
}

type Filters = Omit<BrowseSearch, 'page' | 'from'>;

/** Changes filters; a changed list begins at its first page. An empty text or undefined takes a filter away. */
export function withFilters(
  search: BrowseSearch,
  change: { readonly [Name in keyof Filters]?: Filters[Name] | '' | undefined },
): BrowseSearch {
  const { page: _page, from: _from, ...filters } = search;
  return readBrowseSearch({ ...filters, ...change });
}

/** The comma list with the value added, or taken out when it was in. */
export function toggled(list: string | undefined, value: string): string {
  const values = listOf(list);
  const changed = values.includes(value)
    ? values.filter((one) => one !== value)
    : [...values, value];
  return changed.join(',');
}
