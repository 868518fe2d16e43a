import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a drop’s page explains when it opens, ends and what happens to holds in between.'],
  avoid: [
    'an order’s own history is told; take Timeline.',
    'the reader goes through steps of a form; take StepList.',
  ],
  pairs: [
    {
      do: 'Name what comes with its hour.',
      dont: 'Say soon.',
      because: 'A reader plans by the hour.',
    },
  ],
  keyboard: [],
  without: {
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
