import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['the reader owns a numbered unit and sees which.'],
  avoid: [
    'units are counted, not owned; take StockSummary.',
    'an order is named by its code; take OrderRow.',
  ],
  pairs: [
    {
      do: 'Show it after the order is confirmed.',
      dont: 'Show a number during the hold.',
      because: 'The number is given with the payment: before, it would be a guess.',
    },
  ],
  keyboard: [],
  without: {
    Update: 'A number that is somebody’s never changes.',
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
