import { createWorld, openingAt } from '@livedrops/mocks/world/create-world';
import { toDrop } from '@livedrops/mocks/world/to-wire';
import { expect, it } from 'vitest';
import { sortDrops } from './sort-drops.ts';

const world = createWorld({ now: () => openingAt });
const drops = [...world.drops.values()].map((drop) => toDrop(world, drop));

it('puts every announced drop where it belongs, by how it stands', () => {
  const { live, upcoming, gone } = sortDrops([drops]);
  expect(live.map(({ product }) => product.title)).toEqual([
    'Night Bus EP, pink pressing',
    'Tidewater cups, set of three',
    'Signal caps, base kit',
    'Windowsill cacti, pair',
  ]);
  expect(upcoming[0]?.product.title).toBe('Halo lamp, ivory');
  expect(gone[0]?.product.title).toBe('Weather pins, set of six');
  expect(live.length + upcoming.length + gone.length).toBe(drops.length);
});

it('shows a drop once, as its newest copy says', () => {
  const [first] = drops;
  if (!first) throw new Error('The world has no drop.');
  const ended = { ...first, phase: 'ended' as const, stock_seq: 9 };
  const { live, gone } = sortDrops([[ended], [first], undefined]);
  expect(live).toEqual([]);
  expect(gone).toEqual([ended]);
});

it('hides what was called off', () => {
  const cancelled = drops.map((drop) => ({ ...drop, phase: 'cancelled' as const }));
  expect(sortDrops([cancelled])).toEqual({ live: [], upcoming: [], gone: [] });
});
