import { expect, test } from 'vitest';
import { findStoryGaps } from './find-story-gaps.mjs';

const story = {
  id: 'commerce-price--update',
  title: 'Commerce/Price',
  importPath: './packages/ui/src/price/price.stories.tsx',
  tags: ['ready', 'state:drop-phase.live'],
};
const named = (name: string) => ({ ...story, id: `commerce-price--${name}` });
const owed = ['extreme', 'long-text', 'rtl', 'dark', 'reduced-motion'].map(named);
const whole = [story, ...owed];
const price = { name: 'price', guide: { use: ['a'], avoid: ['b'] }, hasDocstring: true };
const enums = { 'drop-phase': ['live'] };

test('a book that shows and says everything has no gap', () => {
  expect(findStoryGaps({ stories: whole, enums, components: [price] })).toEqual([]);
});

test('a value of the contract without a story is a gap, and so is a tag without a value', () => {
  const stories = whole.map((one) => ({ ...one, tags: ['ready', 'state:drop-phase.dead'] }));
  expect(findStoryGaps({ stories, enums, components: [price] })).toEqual([
    'no story is tagged state:drop-phase.live',
    'state:drop-phase.dead names what the contract does not know',
  ]);
});

test('a component owes stories, a status, a sentence, and when to use it and when not', () => {
  const bare = { name: 'bare', hasDocstring: false };
  expect(findStoryGaps({ stories: [story], enums, components: [bare] })).toEqual([
    'packages/ui/src/bare: no stories',
    'packages/ui/src/bare: no sentence above its component',
    'packages/ui/src/bare: no guide that says when to use it',
    'packages/ui/src/bare: no guide that says when not to use it',
  ]);
  const stories = whole.map((one) => ({ ...one, tags: ['state:drop-phase.live'] }));
  expect(findStoryGaps({ stories, enums, components: [price] })).toEqual([
    'packages/ui/src/price: no status: tag its stories ready or draft',
  ]);
});

test('a title of another group is a gap', () => {
  const stories = [...whole, { ...story, title: 'Misc/Price' }];
  expect(findStoryGaps({ stories, enums, components: [price] })).toHaveLength(1);
});

test('a component of the shop owes the stories of its kind, or a word why one would show nothing', () => {
  const stories = whole.filter(({ id }) => !/reduced-motion|long-text/.test(id));
  expect(findStoryGaps({ stories, enums, components: [price] })).toEqual([
    'packages/ui/src/price: no story LongText, and no word in its guide why it needs none',
    'packages/ui/src/price: no story ReducedMotion, and no word in its guide why it needs none',
  ]);
  const without = { LongText: 'It has no words.', ReducedMotion: 'Nothing in it moves.' };
  const still = { ...price, guide: { ...price.guide, without } };
  expect(findStoryGaps({ stories, enums, components: [still] })).toEqual([]);
});

test('a word why there is no story does not stand beside the story', () => {
  const stale = { ...price, guide: { ...price.guide, without: { Rtl: 'a', Playground: 'b' } } };
  expect(findStoryGaps({ stories: whole, enums, components: [stale] })).toEqual([
    'packages/ui/src/price: its guide says why it has no story Rtl, and it has one',
    'packages/ui/src/price: its guide says why it has no story Playground, which it does not owe',
  ]);
});

test('a primitive that keys can reach owes a story of its keys', () => {
  const stories = ['playground', 'variants', 'states', 'long-text', 'rtl', 'dark'].map((name) => ({
    ...story,
    title: 'Primitives/Price',
    id: `primitives-price--${name}`,
  }));
  const gaps = (keyboard: object[]) =>
    findStoryGaps({
      stories,
      enums,
      components: [{ ...price, guide: { ...price.guide, keyboard } }],
    });
  expect(gaps([])).toEqual([]);
  expect(gaps([{ keys: 'Enter' }])).toEqual([
    'packages/ui/src/price: no story Keyboard, and no word in its guide why it needs none',
  ]);
});
