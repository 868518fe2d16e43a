import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a figure or a word needs a few sentences and the person should keep the page in view: how the range was reckoned.',
    'one or two fields change what the page beside it shows, at once.',
  ],
  avoid: [
    'a few words name a sign; take Tooltip.',
    'it is a list of things to do; take Menu.',
    'the person must answer before going on; take Dialog or ConfirmDialog.',
    'on a phone it would fill the screen; take Sheet.',
  ],
  pairs: [
    {
      do: 'Give it a title that could stand alone: How this range is made.',
      dont: 'Title it Info.',
      because: 'A screen reader says the title when it opens.',
    },
    {
      do: 'Open it by a press.',
      dont: 'Open it by pointing.',
      because: 'A finger cannot point, and what opens by itself hides what was read.',
    },
  ],
  keyboard: [
    { keys: 'Enter or Space', does: 'On its button: opens and closes it.' },
    { keys: 'Tab', does: 'Moves through it, and out of it to what follows its button.' },
    { keys: 'Escape', does: 'Closes it; focus returns to its button.' },
  ],
  announces: 'Its title, when it opens and takes focus.',
  changes: [{ on: '2026-11-23', what: 'First version.' }],
};
