import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['an amount of money is shown.'],
  avoid: [
    'several amounts add up to a total; take ReceiptRows.',
    'a number is not money; write it as text.',
  ],
  pairs: [
    {
      do: 'Show it in full where money was taken: €68.00.',
      dont: 'Trim it on a receipt.',
      because: 'On a bill the cents are part of the fact.',
    },
  ],
  keyboard: [],
  without: {
    Update: 'A price never changes under its reader.',
    LongText: 'It is as long as its figures: see Extreme.',
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
