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

const anyPage = fc
  .integer({ min: 1, max: 500 })
  .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count })));

test.each([
  ['seven places where there is room', 'wide', 7],
  ['five places on a phone', 'narrow', 5],
] as const)(
  'first, last and the present page are always shown, in order, in at most %s',
  (_, room, most) => {
    fc.assert(
      fc.property(anyPage, ([pageCount, page]) => {
        const shown = pagesToShow(page, pageCount).filter(
          (place) => place.room === 'any' || place.room === room,
        );
        const pages = shown.flatMap((place) => place.page ?? []);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
        expect(pages).toEqual(expect.arrayContaining([1, page, pageCount]));
      }),
    );
  },
);

test.each(['wide', 'narrow'] as const)(
  'where pages are left out there is a sign, and nowhere else: %s',
  (room) => {
    fc.assert(
      fc.property(anyPage, ([pageCount, page]) => {
        const shown = pagesToShow(page, pageCount)
          .filter((place) => place.room === 'any' || place.room === room)
          .map((place) => place.page);
        for (const [index, place] of shown.entries()) {
          if (place === null) {
            expect((shown[index + 1] ?? 0) - (shown[index - 1] ?? 0)).toBeGreaterThan(1);
          } else if (index > 0 && shown[index - 1] !== null) {
            expect(place - (shown[index - 1] ?? 0)).toBe(1);
          }
        }
      }),
    );
  },
);

test('on a phone no row needs more than six targets, with the ways back and on', () => {
  fc.assert(
    fc.property(anyPage, ([pageCount, page]) => {
      const links = pagesToShow(page, pageCount).filter(
        (place) => place.page !== null && place.room !== 'wide',
      );
      const steps = Number(page > 1) + Number(page < pageCount);
      expect(links.length + steps).toBeLessThanOrEqual(6);
    }),
  );
});
