import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'the choice is what the screen is about, and each answer has a fact: by post, in 2 to 4 days.',
  ],
  avoid: [
    'the answers are words alone; take RadioGroup.',
    'several can be chosen; take Checkbox.',
    'a card leads somewhere; take Link.',
  ],
  pairs: [
    {
      do: 'Put the fact that decides at the end of the line.',
      dont: 'Put it behind a tooltip.',
      because: 'A choice is made by comparing, and a tooltip hides the other side.',
    },
    {
      do: 'Choose the safest one beforehand.',
      dont: 'Choose the dearest.',
      because: 'Most people leave what is chosen.',
    },
  ],
  keyboard: [
    { keys: 'Arrow Down', does: 'Chooses the next card; after the last comes the first.' },
    { keys: 'Arrow Up', does: 'Chooses the one before.' },
    { keys: 'Tab', does: 'Leaves the group.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version: cards with facts.' }],
};
