import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a live drop is offered among others and should be recognised by its picture and hue.'],
  avoid: [
    'the drop has not opened; take DropRow.',
    'the drop is over; take GoneRow.',
    'many products stand in a grid to be compared; take ProductCard.',
  ],
  pairs: [
    {
      do: 'Say all held while units are in checkouts.',
      dont: 'Say sold out as soon as none is left.',
      because: 'Held units may return, and somebody may wait for them.',
    },
  ],
  keyboard: [
    {
      keys: 'Enter',
      does: 'Opens the drop while its link has focus.',
    },
  ],
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
    {
      on: '2026-11-23',
      what: 'No creator where the page is theirs.',
    },
  ],
};
