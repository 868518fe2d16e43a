import { expect, it } from 'vitest';
import { browseHref, toggled, withFilters } from './browse-search.ts';
import { appliedFilters, appliedKinds, sayNothingFound, sayPrice } from './describe-filters.ts';

const search = { state: 'live,upcoming', category: 'Home', price: '-100', q: 'tide', page: 3 };

it('names every filter that is on, each with the address that lacks it', () => {
  expect(appliedFilters(search).map(({ label, without }) => [label, browseHref(without)])).toEqual([
    ['“tide”', '/browse?state=live,upcoming&category=Home&price=-100'],
    ['Live', '/browse?state=upcoming&category=Home&price=-100&q=tide'],
    ['Upcoming', '/browse?state=live&category=Home&price=-100&q=tide'],
    ['Home', '/browse?state=live,upcoming&price=-100&q=tide'],
    ['Up to €100', '/browse?state=live,upcoming&category=Home&q=tide'],
  ]);
});

it('blames whole kinds of filters for an empty result', () => {
  expect(appliedKinds(search).map(({ label }) => label)).toEqual([
    'the search text',
    'the price filter',
    'the state filter',
    'the category filter',
  ]);
});

it('says what was asked for and is not there', () => {
  expect(sayNothingFound({ state: 'live', price: '-20' })).toBe('Nothing live up to €20');
  expect(sayNothingFound({ q: 'tidwatr' })).toBe('Nothing for “tidwatr”');
  expect(sayNothingFound({ category: 'Home,Toys', price: '10-' })).toBe(
    'Nothing in Home or Toys from €10',
  );
});

it('writes prices as a person would', () => {
  expect(sayPrice('10-100')).toBe('€10 to €100');
});

it('begins a changed list at its first page', () => {
  expect(withFilters(search, { sort: 'price' })).not.toHaveProperty('page');
});

it('adds to a list and takes out of it', () => {
  expect(toggled(undefined, 'live')).toBe('live');
  expect(toggled('live,ended', 'live')).toBe('ended');
});
