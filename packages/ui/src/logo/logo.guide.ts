import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['the house signs its page: in the bar, on a receipt.'],
  avoid: [
    'a creator is meant; take Avatar.',
    'something is loading; take UnitMark.',
    'it decorates an empty page; take EmptyState, whose picture is the unit grid.',
  ],
  pairs: [
    {
      do: 'Leave the space of one cell around it.',
      dont: 'Set it in a drop’s colour.',
      because: 'Ink and vermilion are the mark; the colour belongs to the edition.',
    },
    {
      do: 'Name the link around it: LiveDrops home.',
      dont: 'Let the wordmark be read as two words.',
      because: 'Where it leads is what the link must say.',
    },
  ],
  keyboard: [],
  without: {
    Variants: 'There is one.',
    States: 'It has one state.',
    LongText: 'Its one word is our name.',
  },
  changes: [{ on: '2026-11-22', what: 'First version.' }],
};
