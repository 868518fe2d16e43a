import { expect, test } from 'vitest';
import { findStoryGaps } from './find-story-gaps.mjs';

const story = {
  title: 'Commerce/Price',
  importPath: './packages/ui/src/price/price.stories.tsx',
  tags: ['ready', 'state:drop-phase.live'],
};
const price = { name: 'price', guide: { use: ['a'], avoid: ['b'] }, hasDocstring: true };
const enums = { 'drop-phase': ['live'] };

test('a book that shows and says everything has no gap', () => {
  expect(findStoryGaps({ stories: [story], enums, components: [price] })).toEqual([]);
});

test('a value of the contract without a story is a gap, and so is a tag without a value', () => {
  const stories = [{ ...story, tags: ['ready', 'state:drop-phase.dead'] }];
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
  const stories = [{ ...story, tags: ['state:drop-phase.live'] }];
  expect(findStoryGaps({ stories, enums, components: [price] })).toEqual([
    'packages/ui/src/price: no status: tag its stories ready or draft',
  ]);
});

test('a title of another group is a gap', () => {
  const stories = [story, { ...story, title: 'Misc/Price' }];
  expect(findStoryGaps({ stories, enums, components: [price] })).toHaveLength(1);
});
