import { createScene } from '@livedrops/mocks/scenarios';
import { openingAt } from '@livedrops/mocks/world/create-world';
import { toDrop } from '@livedrops/mocks/world/to-wire';
import { expect, it } from 'vitest';
import type { Drop } from '../api/wire.ts';
import { changeListed, listedDrops } from './listed-drops.ts';

const world = createScene({ now: () => openingAt });
const drops = [...world.drops.values()].slice(0, 4).map((drop) => toDrop(world, drop));
const lot = { items: drops };
const paged = {
  pages: [{ items: drops.slice(0, 2) }, { items: drops.slice(2) }],
  pageParams: ['', 'second'],
};
const soldOut = (drop: Drop): Drop =>
  drop.drop_id === drops[3]?.drop_id ? { ...drop, remaining: 0 } : drop;

it('reads one lot and pages alike', () => {
  expect(listedDrops(paged)).toEqual(listedDrops(lot));
});

it('changes a drop on whichever page it is, and leaves the other pages as they were', () => {
  const changed = changeListed(paged, soldOut);
  expect(listedDrops(changed).map(({ remaining }) => remaining)).toEqual(
    listedDrops(changeListed(lot, soldOut)).map(({ remaining }) => remaining),
  );
  expect(listedDrops(changed).at(-1)?.remaining).toBe(0);
  expect(changed.pages[0]).toBe(paged.pages[0]);
  expect(changed.pageParams).toEqual(paged.pageParams);
});

it('is the same list when nothing in it changed', () => {
  expect(changeListed(paged, (drop) => drop)).toBe(paged);
  expect(changeListed(lot, (drop) => drop)).toBe(lot);
});
