import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'something is on its way and takes no room of its own: within a button, before a word.',
    'it is the spinner of this kit: four units, one lit after the other.',
  ],
  avoid: [
    'its end is known; take Progress.',
    'content is on its way; take Skeleton.',
    'it is the mark of the house; take Logo.',
  ],
  pairs: [
    {
      do: 'Put words beside it: Checking what happened.',
      dont: 'Leave it alone in the middle of a page.',
      because: 'It says that something happens and not what.',
    },
    {
      do: 'Show it after 150 ms.',
      dont: 'Show it for every press.',
      because: 'What comes and goes in a blink looks like a fault.',
    },
  ],
  keyboard: [],
  without: {
    Variants: 'There is one, as large as the words around it: see InText.',
    States: 'It has one state.',
    LongText: 'It shows no words.',
  },
  changes: [
    { on: '2026-11-22', what: 'First version. Stands still for those who asked for less motion.' },
  ],
};
