import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a live drop’s page says how fast units go.'],
  avoid: [
    'it is about how many are left; take StockSummary.',
    'it is about how long the drop runs; take Countdown.',
  ],
  pairs: [
    {
      do: 'Leave its place empty before the fifth sale.',
      dont: 'Guess a pace from two.',
      because: 'A made-up pace presses people to buy.',
    },
  ],
  keyboard: [],
  without: {
    LongText: 'Its words are its own, as long as its figures: see Extreme.',
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
