import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['the stock of one edition is shown as what it is: one cell for each real unit.'],
  avoid: [
    'the number itself should be read first; take StockSummary.',
    'something advances towards its end; take Progress.',
  ],
  pairs: [
    {
      do: 'Pass the numbers of the last event.',
      dont: 'Animate towards a number nobody sent.',
      because: 'A cell is a promise about a unit.',
    },
  ],
  keyboard: [],
  without: {
    LongText: 'It shows no words.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
