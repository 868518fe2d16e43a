import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['drops that are over are listed, with how fast each went.'],
  avoid: [
    'units are left and can be bought; take DropCard.',
    'the drop is still to come; take DropRow.',
  ],
  pairs: [
    {
      do: 'Leave the time away when units were left.',
      dont: 'Write that it sold out when it ended.',
      because: 'A number nobody measured is an invention.',
    },
  ],
  keyboard: [
    {
      keys: 'Enter',
      does: 'Follows its link while that has focus.',
    },
  ],
  without: {
    Update: 'What is gone does not change.',
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
