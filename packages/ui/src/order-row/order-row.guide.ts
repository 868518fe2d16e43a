import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a shopper’s orders are listed: what, where each stands, which number.'],
  avoid: [
    'one order is told in full; take Receipt or Timeline.',
    'drops are listed; take DropRow or GoneRow.',
  ],
  pairs: [
    {
      do: 'Leave the paid amount away when nothing was paid.',
      dont: 'Write the price of an order that lapsed.',
      because: 'An amount in the list reads as money taken.',
    },
  ],
  keyboard: [
    {
      keys: 'Enter',
      does: 'Follows its link while that has focus.',
    },
  ],
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
