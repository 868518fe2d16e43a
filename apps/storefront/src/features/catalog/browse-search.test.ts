import { expect, it } from 'vitest';
import { listOf, priceBounds, readBrowseSearch } from './browse-search.ts';

it('keeps what it knows and drops what cannot be meant', () => {
  expect(
    readBrowseSearch({
      state: 'live,nonsense,ended,live',
      category: ' Ceramics ,,Home',
      price: '100-10',
      sort: '-price',
      q: '  tide ',
      page: '3',
      other: 'x',
    }),
  ).toEqual({
    state: 'live,ended',
    category: 'Ceramics,Home',
    price: '10-100',
    sort: '-price',
    q: 'tide',
    page: 3,
  });
});

it.each([
  { page: '0' },
  { page: '1' },
  { page: '-1' },
  { page: '1.5' },
  { page: '1;drop' },
  { page: '1e9' },
  { price: '-' },
  { price: 'cheap' },
  { sort: 'best' },
  { sort: 'ending' },
  { state: 'sold out' },
  { q: '   ' },
  { category: ',' },
])('reads %j as no filter at all', (raw) => {
  expect(readBrowseSearch(raw)).toEqual({});
});

it('keeps an open price open', () => {
  expect(readBrowseSearch({ price: '-100' })).toEqual({ price: '-100' });
  expect(priceBounds('-100')).toEqual({ from: null, to: 100 });
  expect(priceBounds('10-')).toEqual({ from: 10, to: null });
  expect(priceBounds(undefined)).toEqual({ from: null, to: null });
});

it('cuts a search text at the length the API takes', () => {
  expect(readBrowseSearch({ q: 'x'.repeat(300) }).q).toHaveLength(200);
});

it('splits a list and knows the empty one', () => {
  expect(listOf('a,b')).toEqual(['a', 'b']);
  expect(listOf(undefined)).toEqual([]);
});
