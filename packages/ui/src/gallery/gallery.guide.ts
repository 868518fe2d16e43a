import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a product has pictures to look at one by one, large.'],
  avoid: [
    'one picture stands in a card or a row; take Picture.',
    'products stand side by side; take ProductCard.',
  ],
  pairs: [
    {
      do: 'Describe each picture in its alt text.',
      dont: 'Repeat the product’s title in each.',
      because: 'The gallery is named by the title already.',
    },
  ],
  keyboard: [
    {
      keys: 'Arrow Right',
      does: 'Shows the next picture; in right-to-left pages the one before.',
    },
    {
      keys: 'Arrow Left',
      does: 'Shows the one before; in right-to-left pages the next.',
    },
    {
      keys: 'Enter',
      does: 'Shows the picture of the thumbnail that has focus.',
    },
  ],
  without: {
    Update: 'Its pictures do not change while somebody looks at them.',
    LongText: 'It shows no words but those of its badges.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
