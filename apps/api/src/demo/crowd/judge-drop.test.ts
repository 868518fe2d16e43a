import { expect, test } from 'vitest';
import { judgeDrop } from './judge-drop.ts';
import { wireDrop, wireOrder } from './testing/fake-shop.ts';

const sound = wireDrop({ remaining: 15, held: 2, sold: 3 });
const bought = (units: readonly number[], quantity = units.length) =>
  wireOrder({ status: 'confirmed', quantity, unit_numbers: [...units] });

test('numbers that add up and units that differ are no finding', () => {
  expect(judgeDrop(sound, [bought([1, 2]), bought([20])])).toEqual([]);
});

const unsound = (stock: Parameters<typeof wireDrop>[0]) => ({ drop: wireDrop(stock), orders: [] });

test.each([
  ['a unit given twice', { drop: sound, orders: [bought([1]), bought([1])] }, /given to two/],
  ['a unit beyond the edition', { drop: sound, orders: [bought([21])] }, /outside 1 to 20/],
  ['a confirmed unit without a number', { drop: sound, orders: [bought([1], 2)] }, /are numbered/],
  ['more confirmed than sold', { drop: sound, orders: [bought([1, 2, 3, 4])] }, /only 3 are sold/],
  ['more sold than there are', unsound({ remaining: -1, held: 0, sold: 21 }), /21 sold/],
  ['a unit that is nowhere', unsound({ remaining: 15, held: 2, sold: 2 }), /is not 20/],
] as const)('%s is found', (_, { drop, orders }, finding) => {
  expect(judgeDrop(drop, orders)).toContainEqual(expect.stringMatching(finding));
});
