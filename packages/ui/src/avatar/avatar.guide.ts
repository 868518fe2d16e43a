import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'somebody’s name stands beside it and a spot of their own colour helps to find them again.',
  ],
  avoid: [
    'there is a picture of the thing itself; take Picture.',
    'a sign stands for an action or a state; take Icon.',
  ],
  pairs: [
    {
      do: 'Write the name beside it.',
      dont: 'Leave the initials to say who it is.',
      because: 'The avatar is hidden from screen readers: the name is said once, by the text.',
    },
  ],
  keyboard: [],
  without: {
    States: 'It has one state.',
    LongText: 'It takes two letters of any name.',
  },
  changes: [
    { on: '2026-11-23', what: 'A picture may stand in it, over the initials.' },
    { on: '2026-11-23', what: 'A fourth size heads a creator’s own page.' },
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
