import type { ProductPage, ProductQuery } from '@livedrops/contract/products';
import type { z } from 'zod';
import { instant, toProduct } from './to-wire.ts';
import type { Product, ProductSort, ProductState } from './wire.ts';
import type { World } from './world.ts';

type Query = z.output<typeof ProductQuery>;
type Page = z.output<typeof ProductPage>;
type Filter = 'state' | 'category' | 'text' | 'price' | 'creator';

function stateOf(product: Product): ProductState | null {
  const phase = product.drop?.phase;
  if (phase === 'scheduled') return 'upcoming';
  return phase === undefined || phase === 'cancelled' ? null : phase;
}

function tests(query: Query): Readonly<Record<Filter, (product: Product) => boolean>> {
  const text = query.q?.trim().toLowerCase() ?? '';
  return {
    state: (product) => !query.state || query.state.some((state) => state === stateOf(product)),
    category: ({ category }) => !query.category?.length || query.category.includes(category),
    price: ({ price }) =>
      price.amount >= (query.price_min ?? 0) && price.amount <= (query.price_max ?? Infinity),
    creator: ({ creator }) => !query.creator_id || creator.creator_id === query.creator_id,
    text: ({ title, creator, category }) =>
      [title, creator.profile_name, category].some((part) => part.toLowerCase().includes(text)),
  };
}

const stateRank = { live: 0, sold_out: 1, upcoming: 2, ended: 3 } as const;

/** Live ones by their end, then what comes by its start, then what is over with the latest first. */
function byEnding(a: Product, b: Product): number {
  const [stateA, stateB] = [stateOf(a) ?? 'ended', stateOf(b) ?? 'ended'];
  if (stateA !== stateB) return stateRank[stateA] - stateRank[stateB];
  const at = (product: Product) =>
    Date.parse((stateA === 'upcoming' ? product.drop?.start_time : product.drop?.end_time) ?? '');
  return stateA === 'ended' ? at(b) - at(a) : at(a) - at(b);
}

const order: Readonly<Record<ProductSort, (a: Product, b: Product) => number>> = {
  ending: byEnding,
  newest: (a, b) => Date.parse(b.created_at) - Date.parse(a.created_at),
  price: (a, b) => a.price.amount - b.price.amount,
  '-price': (a, b) => b.price.amount - a.price.amount,
};

function facet(values: readonly (string | null)[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

const stateNames = ['live', 'upcoming', 'sold_out', 'ended'] as const;

/** Every state is told, also when nothing is in it. */
function stateFacet(products: readonly Product[]) {
  const states = products.map(stateOf);
  return stateNames.map((value) => ({
    value,
    count: states.filter((state) => state === value).length,
  }));
}

/** One page of announced products; each facet counts with the other filters applied. */
export function listPage(world: World, query: Query): Page {
  const announced = [...world.products.values()]
    .map((product) => toProduct(world, product))
    .filter((product) => product.drop !== null);
  const passes = tests(query);
  const filters = Object.keys(passes) as Filter[];
  const matching = (without?: Filter) =>
    announced.filter((product) =>
      filters.every((name) => name === without || passes[name](product)),
    );
  const found = matching().sort(order[query.sort]);
  const start = (query.page - 1) * query.per_page;
  const categories = facet(matching('category').map(({ category }) => category));
  return {
    items: found.slice(start, start + query.per_page),
    page: query.page,
    per_page: query.per_page,
    total: found.length,
    facets: {
      state: stateFacet(matching('state')),
      category: categories.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value)),
    },
    server_time: instant(world.now()),
  };
}
