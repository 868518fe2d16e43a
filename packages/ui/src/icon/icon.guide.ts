import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a sign stands beside the words it belongs to and makes them quicker to find.',
    'a state needs more than colour: filled when on, bold when off.',
  ],
  avoid: [
    'it stands alone and can be pressed; take IconButton, which asks for a name.',
    'something is busy; take UnitMark.',
    'it is a picture of a product; take Picture.',
    'it is the mark of the house; take Logo.',
  ],
  pairs: [
    {
      do: 'Let it take the size of its text.',
      dont: 'Set a size in the story.',
      because: 'Text grows to 200 % for some; a sign that stays small is lost.',
    },
    {
      do: 'Keep one sign for one meaning.',
      dont: 'Use the bell for news and for alarms.',
      because: 'A sign is learned once.',
    },
  ],
  keyboard: [],
  without: {
    Variants: 'Its variants are its signs: see All.',
    States: 'It has one state.',
    LongText: 'It shows no words.',
  },
  changes: [
    {
      on: '2026-11-23',
      what: 'Five more signs: arrow-up-right, bell-slash, hand-palm, stop, trash.',
    },
    { on: '2026-11-22', what: 'First version: one sprite from Phosphor, bold and fill.' },
  ],
};
