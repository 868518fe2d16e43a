import { expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-text.ts';

it('writes flat text with commas as they are and leaves out what is empty', () => {
  const text = stringifySearch({
    state: 'live,upcoming',
    q: 'tide & co',
    page: 2,
    sort: undefined,
    price: '',
  });
  expect(text).toBe('?state=live,upcoming&q=tide+%26+co&page=2');
});

it('reads back what it wrote, as text', () => {
  expect(parseSearch(stringifySearch({ q: '100%, "quoted"', page: 2 }))).toEqual({
    q: '100%, "quoted"',
    page: '2',
  });
});

it('writes nothing for nothing', () => {
  expect(stringifySearch({})).toBe('');
});
