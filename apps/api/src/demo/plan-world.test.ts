import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoCreators } from './catalogue/creators.ts';
import { demoProducts } from './catalogue/products.ts';
import { planWorld } from './plan-world.ts';
import { splitEdition } from './split-edition.ts';

const anyInstant = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
const now = 1_795_371_600_000;

test('the world is planned the same twice', () => {
  expect(planWorld(now)).toEqual(planWorld(now));
});

test('whenever it is seeded, drops are live, one starts within a minute, others come and are over', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const drops = planWorld(instant);
      const starting = drops.filter(({ startAt }) => startAt > instant);
      expect(drops.filter((drop) => drop.startAt <= instant && drop.endAt > instant)).toHaveLength(
        4,
      );
      expect(starting.filter(({ startAt }) => startAt <= instant + 60_000)).toHaveLength(1);
      expect(starting.length).toBeGreaterThanOrEqual(8);
      expect(drops.filter(({ endAt }) => endAt <= instant).length).toBeGreaterThanOrEqual(12);
      for (const { startAt, endAt, announcedAt } of drops) {
        expect(endAt).toBeGreaterThan(startAt);
        expect(announcedAt).toBeLessThan(Math.min(startAt, instant));
      }
    }),
    { numRuns: 15 },
  );
});

test('no purchase lies in the future, outside its sale, or beyond the stock of its variant', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      for (const drop of planWorld(instant)) {
        const taken = drop.variants.map(() => 0);
        for (const { at, variant, quantity, fate } of drop.purchases) {
          expect(at).toBeLessThan(Math.min(instant, drop.endAt));
          expect(at).toBeGreaterThan(drop.startAt);
          expect(quantity).toBeLessThanOrEqual(2);
          if (fate !== 'cancelled' && fate !== 'abandoned') {
            taken[variant] = (taken[variant] ?? 0) + quantity;
          }
        }
        drop.variants.forEach(({ stockCount }, index) => {
          expect(taken[index]).toBeLessThanOrEqual(stockCount);
        });
      }
    }),
    { numRuns: 15 },
  );
});

test('nobody buys twice in the same drop, so no limit stands in the way', () => {
  for (const drop of planWorld(now)) {
    const buyers = drop.purchases.map(({ buyer }) => buyer);
    expect(new Set(buyers).size).toBe(buyers.length);
  }
});

test('the numbers that the pictures of the home page show are those of the seed', () => {
  const left = (product: string) => {
    const drop = planWorld(now).find((d) => d.product === product && d.endAt > now);
    const stock = drop?.variants.reduce((sum, { stockCount }) => sum + stockCount, 0) ?? 0;
    const taken = drop?.purchases.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
    return [stock - taken, stock];
  };
  expect(left('cups')).toEqual([41, 120]);
  expect(left('vinyl')).toEqual([8, 60]);
  expect(left('keys')).toEqual([162, 200]);
  expect(left('print')).toEqual([0, 50]);
});

test('every product is in at least one drop, because others appear in no list', () => {
  const planned = new Set(planWorld(now).map(({ product }) => product));
  expect(demoProducts.filter(({ name }) => !planned.has(name))).toEqual([]);
});

test('holds that run were taken long enough before they lapse', () => {
  const held = planWorld(now).flatMap(({ purchases }) =>
    purchases.filter((p) => p.fate === 'held'),
  );
  expect(held.length).toBeGreaterThan(10);
  for (const { at } of held) expect(now - at).toBeLessThan(4 * 60_000);
});

test('29 products of 11 creators, each with its words, its price and a hue of its own', () => {
  expect(demoProducts).toHaveLength(29);
  expect(new Set(demoProducts.map(({ hue }) => hue)).size).toBe(29);
  expect(new Set(demoProducts.map(({ creator }) => creator))).toEqual(
    new Set(demoCreators.map(({ handle }) => handle)),
  );
  for (const product of demoProducts) {
    expect(product.title.length).toBeLessThanOrEqual(120);
    expect(product.description.length).toBeGreaterThan(40);
    expect(product.alt).toMatch(/\.$/);
    expect(product.variants.length).toBeGreaterThan(0);
  }
});

test('an edition is split without losing or adding a unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 5000 }),
      fc.integer({ min: 1, max: 5 }),
      (edition, parts) => {
        const split = splitEdition(edition, parts);
        expect(split).toHaveLength(parts);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(edition);
        expect(Math.min(...split)).toBeGreaterThan(0);
      },
    ),
  );
});
