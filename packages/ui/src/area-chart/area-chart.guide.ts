import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a creator sees how the stock fell, and whether it will last until the end.'],
  avoid: [
    'a shopper is told how fast it goes; take PaceLine.',
    'amounts of equal spans are compared; take BarChart.',
    'only the level of this moment matters; take StockSummary or Stat.',
  ],
  pairs: [
    {
      do: 'Show the forecast as a span of two times.',
      dont: 'Promise one minute.',
      because: 'Two lines that part say by themselves how little is known.',
    },
    {
      do: 'Mark when the drop opened.',
      dont: 'Mark every event.',
      because: 'One mark explains the bend; ten hide it.',
    },
  ],
  keyboard: [],
  changes: [{ on: '2026-11-23', what: 'First version: left, held, the opening and the forecast.' }],
};
