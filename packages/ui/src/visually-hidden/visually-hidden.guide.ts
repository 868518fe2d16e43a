import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'what is plain to the eye is not said: "held for you" behind a number.',
    'the Tab key should be able to pass the header: SkipLink, once, first in the page.',
  ],
  avoid: [
    'everybody would be helped by the words; show them.',
    'the element has a name already; a second one is noise.',
    'a control has no visible words; take IconButton, which asks for its name.',
  ],
  pairs: [
    {
      do: 'Write the sentence as it is heard, with its blanks.',
      dont: 'Glue it to the number: 3new.',
      because: 'Screen readers read letters, not distances.',
    },
    {
      do: 'Keep it short.',
      dont: 'Explain the screen.',
      because: 'It is heard each time, by people who know the screen.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'SkipLink shows itself when it has focus.' },
    { keys: 'Enter', does: 'SkipLink goes to the content.' },
  ],
  without: {
    Variants: 'There is one.',
    States: 'It has one state: unseen.',
    LongText: 'What it holds is not seen, however long.',
  },
  changes: [{ on: '2026-11-22', what: 'First version, with the skip link.' }],
};
