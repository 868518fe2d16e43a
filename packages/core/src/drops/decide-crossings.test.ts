import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Crossing, decideCrossings, type StockMarks } from './decide-crossings.ts';
import { lowStockMax } from './low-stock-max.ts';

const fresh: StockMarks = { soldOutAt: null, low: false };

/** Walks through the numbers left and answers what was told at each step. */
function walk(stockCount: number, levels: readonly number[], selling = true): Crossing[][] {
  let marks = fresh;
  return levels.map((remaining, now) => {
    const next = decideCrossings(marks, { stockCount, remaining }, { now, selling });
    marks = next.marks;
    return [...next.crossings];
  });
}

test('few are left at a tenth of the edition, at ten at most and at one at least', () => {
  expect([1, 9, 10, 19, 20, 100, 120, 10_000].map(lowStockMax)).toEqual([
    1, 1, 1, 1, 2, 10, 10, 10,
  ]);
});

test('low stock is told once while it stays low, and again after it had recovered', () => {
  expect(walk(120, [11, 10, 9, 10, 9, 11, 10])).toEqual([
    [],
    ['stock.low'],
    [],
    [],
    [],
    [],
    ['stock.low'],
  ]);
});

test('selling out is told once, and each return during the sale is a restock', () => {
  expect(walk(20, [3, 1, 0, 0, 1, 0])).toEqual([
    [],
    ['stock.low'],
    ['drop.soldout'],
    [],
    ['drop.restocked'],
    ['drop.soldout'],
  ]);
});

test('going to nothing at once is sold out, not low', () => {
  expect(walk(100, [100, 0])).toEqual([[], ['drop.soldout']]);
});

test('units that return after the sale are no restock, but the drop is not sold out any more', () => {
  const gone = { soldOutAt: 7, low: true };
  const stock = { stockCount: 10, remaining: 1 };
  expect(decideCrossings(gone, stock, { now: 9, selling: false })).toEqual({
    marks: { soldOutAt: null, low: true },
    crossings: [],
  });
});

test('sold out and restocked alternate, and the last of them says how it stands', () => {
  const levels = fc.array(fc.nat(30), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(levels, (remaining) => {
      const told = walk(30, remaining)
        .flat()
        .filter((crossing) => crossing !== 'stock.low');
      told.forEach((crossing, index) => {
        expect(crossing).toBe(index % 2 === 0 ? 'drop.soldout' : 'drop.restocked');
      });
      expect(told.at(-1) === 'drop.soldout').toBe(remaining.at(-1) === 0);
    }),
  );
});
