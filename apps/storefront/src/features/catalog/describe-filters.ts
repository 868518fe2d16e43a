import { formatMoney } from '@livedrops/ui/price';
import type { ProductSort, ProductState } from '../../shared/api/wire.ts';
import {
  type BrowseSearch,
  listOf,
  priceBounds,
  productStates,
  toggled,
  withFilters,
} from './browse-search.ts';

export const stateWords: Readonly<Record<ProductState, string>> = {
  live: 'Live',
  upcoming: 'Upcoming',
  sold_out: 'Sold out',
  ended: 'Ended',
};

export const sortWords: Readonly<Record<ProductSort, string>> = {
  ending: 'Ending first',
  newest: 'Newest first',
  price: 'Price, low to high',
  '-price': 'Price, high to low',
};

/** How the count line says the order: "48 products, live first". */
export const orderWords: Readonly<Record<ProductSort, string>> = {
  ending: 'live first',
  newest: 'newest first',
  price: 'lowest price first',
  '-price': 'highest price first',
};

const euros = (units: number) => formatMoney({ amount: units * 100, currency: 'EUR' });

export function sayPrice(price: string): string {
  const { from, to } = priceBounds(price);
  if (from === null && to !== null) return `Up to ${euros(to)}`;
  if (from !== null && to === null) return `From ${euros(from)}`;
  return `${euros(from ?? 0)} to ${euros(to ?? 0)}`;
}

export interface AppliedFilter {
  readonly label: string;
  /** The search without it. */
  readonly without: BrowseSearch;
}

/** Every filter that is on, each with the search that lacks it. */
export function appliedFilters(search: BrowseSearch): readonly AppliedFilter[] {
  const states = productStates.filter((state) => listOf(search.state).includes(state));
  return [
    ...(search.q ? [{ label: `“${search.q}”`, without: withFilters(search, { q: '' }) }] : []),
    ...states.map((state) => ({
      label: stateWords[state],
      without: withFilters(search, { state: toggled(search.state, state) }),
    })),
    ...listOf(search.category).map((category) => ({
      label: category,
      without: withFilters(search, { category: toggled(search.category, category) }),
    })),
    ...(search.price
      ? [{ label: sayPrice(search.price), without: withFilters(search, { price: '' }) }]
      : []),
  ];
}

/** Whole kinds of filters that are on: what an empty result may be blamed on. */
export function appliedKinds(search: BrowseSearch): readonly AppliedFilter[] {
  return [
    ...(search.q ? [{ label: 'the search text', without: withFilters(search, { q: '' }) }] : []),
    ...(search.price
      ? [{ label: 'the price filter', without: withFilters(search, { price: '' }) }]
      : []),
    ...(search.state
      ? [{ label: 'the state filter', without: withFilters(search, { state: '' }) }]
      : []),
    ...(search.category
      ? [{ label: 'the category filter', without: withFilters(search, { category: '' }) }]
      : []),
  ];
}

/** "Nothing live in Ceramics up to €20 for “tide”": what was asked for and is not there. */
export function sayNothingFound(search: BrowseSearch): string {
  const states = productStates.filter((state) => listOf(search.state).includes(state));
  const parts = [
    'Nothing',
    states.map((state) => stateWords[state].toLowerCase()).join(' or '),
    search.category ? `in ${listOf(search.category).join(' or ')}` : '',
    search.price ? sayPrice(search.price).replace(/^\w/, (letter) => letter.toLowerCase()) : '',
    search.q ? `for “${search.q}”` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
