import { createScene } from '@livedrops/mocks/scenarios';
import { openingAt } from '@livedrops/mocks/world/create-world';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { toDrop } from '@livedrops/mocks/world/to-wire';
import { mustHave } from '@livedrops/mocks/world/world';
import { describe, expect, it } from 'vitest';
import type { Drop } from '../../shared/api/wire.ts';
import { describeStock } from './describe-stock.ts';
import { describeTeaser } from './describe-teaser.ts';
import { dropSteps } from './drop-steps.ts';

const world = createScene({ now: () => openingAt });
const drop = (number: number): Drop => toDrop(world, mustHave(world.drops, mockId('drop', number)));
const cups = drop(1);
const lamp = drop(5);
const pins = drop(25);
const pencils = drop(29);
const allHeld: Drop = {
  ...cups,
  phase: 'sold_out',
  remaining: 0,
  held: 47,
  sold_out_time: '2026-11-22T20:07:00.000Z',
};
const soldOut: Drop = { ...allHeld, held: 0, sold: 120 };

describe('the words of a drop', () => {
  it.each([
    ['scheduled', lamp, { caption: 'in this edition', detail: '2 per person' }],
    ['live', cups, {}],
    ['all held', allHeld, {}],
    ['sold out', soldOut, { detail: 'Sold out in 6:48' }],
    ['ended, all sold', pins, { detail: 'Sold out in 4:12' }],
    ['ended', pencils, { caption: `of ${pencils.stock_count} not sold`, detail: '97 sold' }],
    [
      'ended with checkouts open',
      { ...pencils, held: 2 },
      { caption: `of ${pencils.stock_count} not sold`, detail: '97 sold, 2 still in checkouts' },
    ],
  ])('say what the number means when it is %s', (_name, known, words) => {
    expect(describeStock(known)).toEqual(words);
  });

  it.each([
    ['scheduled', lamp, /^\d\d:\d\d, edition of 45$/],
    ['live', cups, /^Live, 41 of 120 left$/],
    ['all held', allHeld, /^All held, may return$/],
    ['sold out', soldOut, /^Sold out in 6:48$/],
    ['ended', pencils, /^Ended, 97 sold$/],
    ['cancelled', { ...cups, phase: 'cancelled' as const }, /^Cancelled$/],
  ])('tell others in one line that it is %s', (_name, known, line) => {
    expect(describeTeaser(known, openingAt)).toMatch(line);
  });
});

describe('the steps of a drop', () => {
  const titles = (known: Drop) => dropSteps(known).map(({ title, tone }) => `${title}: ${tone}`);

  it('wait for the start', () => {
    expect(titles(lamp)).toEqual(['Announced: now', 'Opens to everyone: next', 'Ends: next']);
  });

  it('name the moment the last unit went', () => {
    expect(titles(soldOut)).toEqual([
      'Announced: past',
      'Opened to everyone: past',
      'Sold out: now',
      'Ends: next',
    ]);
  });

  it('do not call a drop sold out whose units may return', () => {
    expect(titles(allHeld)).toContain('All held: now');
  });

  it('are all in the past when it has ended, in the order of their moments', () => {
    const steps = dropSteps(pins);
    expect(steps.every(({ tone }) => tone === 'past')).toBe(true);
    const moments = steps.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });

  it('are none when it was called off', () => {
    expect(dropSteps({ ...cups, phase: 'cancelled' })).toEqual([]);
  });
});
