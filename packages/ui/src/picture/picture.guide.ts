import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a product is shown in a card, a row or a page, in the format and width that suit the screen.',
  ],
  avoid: [
    'several pictures are looked at in turn; take Gallery.',
    'a person is meant; take Avatar.',
    'a sign is meant; take Icon.',
  ],
  pairs: [
    {
      do: 'Give it an empty alt where the title stands beside it.',
      dont: 'Have the title read twice.',
      because: 'The picture then adds nothing to what is said.',
    },
  ],
  keyboard: [],
  without: {
    Update: 'A picture does not change.',
    Extreme: 'None at all is the most that can happen to it: see Missing.',
    LongText: 'It shows no words.',
    Rtl: 'A photograph reads the same from both sides.',
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
