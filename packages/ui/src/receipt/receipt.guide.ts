import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'an order is paid: it says what was bought, which number it has and what it cost, to be kept or printed.',
  ],
  avoid: [
    'the order still runs; take OrderStatus.',
    'orders are listed; take OrderRow.',
    'only the sum is wanted; take ReceiptRows.',
  ],
  pairs: [
    {
      do: 'Write the total the server charged.',
      dont: 'Add the rows up again.',
      because: 'The ledger is the truth about money.',
    },
  ],
  keyboard: [],
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
