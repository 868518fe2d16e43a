import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['drops that have not opened yet are listed by when they do.'],
  avoid: ['the drop is live; take DropCard.', 'the drop is over; take GoneRow.'],
  pairs: [
    {
      do: 'Give it the server’s clock as ticker.',
      dont: 'Subtract the phone’s clock.',
      because: 'A phone that is two minutes late would show the wrong drop as next.',
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
    {
      on: '2026-11-23',
      what: '`dayGiven` for rows below a day, and no creator where the page is theirs.',
    },
  ],
};
