import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a test payment is made and each card’s fixed answer is to be chosen knowingly.'],
  avoid: [
    'real money moves; it is made for test cards alone, take the payment company’s own form.',
    'one of a few other things is chosen; take RadioCards.',
  ],
  pairs: [
    {
      do: 'Leave a refused card in the list, with its refusal.',
      dont: 'Take it away.',
      because: 'The reader sees that the card said no, and that the others have not been tried.',
    },
  ],
  keyboard: [
    {
      keys: 'Arrow Down',
      does: 'Chooses the next card.',
    },
    {
      keys: 'Arrow Up',
      does: 'Chooses the one before.',
    },
    {
      keys: 'Enter',
      does: 'Shows the other cards, while that button has focus.',
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
