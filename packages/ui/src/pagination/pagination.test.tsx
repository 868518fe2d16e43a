import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Pagination, pagesToShow } from './index.ts';

describeConformance(<Pagination page={2} pageCount={3} hrefOf={(page) => `?page=${page}`} />);

test('every page is a place with an address, and the present one says so', () => {
  render(<Pagination page={2} pageCount={3} hrefOf={(page) => `?page=${page}`} />);
  expect(screen.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '?page=3');
  expect(screen.getByRole('link', { name: 'Previous page' })).toHaveAttribute('href', '?page=1');
});

test('there is no way past the ends', () => {
  render(<Pagination page={1} pageCount={1} hrefOf={String} />);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('first, last and the present page are always shown, in order, in at most seven places', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 500 })
        .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count }))),
      ([pageCount, page]) => {
        const shown = pagesToShow(page, pageCount);
        const pages = shown.filter((one) => one !== null);
        expect(shown.length).toBeLessThanOrEqual(7);
        expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
        expect(pages).toEqual(expect.arrayContaining([1, page, pageCount]));
      },
    ),
  );
});
