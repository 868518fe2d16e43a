import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a list goes on and is read from its beginning: products on a phone, the inbox.'],
  avoid: [
    'people look for one page of many; take Pagination.',
    'the list has fewer than 30 things; show all.',
    'it would load by itself while one scrolls; what stands below could never be reached, so keep the button.',
  ],
  pairs: [
    {
      do: 'Say how many come: Load 24 more.',
      dont: 'Write More.',
      because: 'On a train the number decides.',
    },
    {
      do: 'Keep focus on the button and new things above it.',
      dont: 'Jump to the top.',
      because: 'The reader was at the end of what they know.',
    },
  ],
  keyboard: [{ keys: 'Enter or Space', does: 'Loads the next ones; focus stays on the button.' }],
  announces: 'How many are shown now, politely, after each load and at the end.',
  changes: [{ on: '2026-11-22', what: 'First version.' }],
};
