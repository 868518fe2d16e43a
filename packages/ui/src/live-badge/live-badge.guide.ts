import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a drop sells at this moment.'],
  avoid: [
    'anything else is marked; take Badge.',
    'the line to the server is meant; take ConnectionBar.',
  ],
  pairs: [
    {
      do: 'Take it away when the last unit is sold.',
      dont: 'Leave it on until the drop’s end.',
      because: 'Live promises that a press can still get one.',
    },
  ],
  keyboard: [],
  without: {
    Variants: 'There is one.',
    States: 'It has one state.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
