import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['one order’s state is named beside its title.'],
  avoid: [
    'a thing other than an order is marked; take Badge.',
    'the whole course is told; take Timeline.',
  ],
  pairs: [
    {
      do: 'Add the time where it is known: Paid today, 20:06.',
      dont: 'Change the tone to stand out.',
      because: 'Each state has one sign and one tone everywhere, so that they are learnt once.',
    },
  ],
  keyboard: [],
  without: {
    Extreme: 'It has words alone: see LongText.',
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
