import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'one of two to six answers is chosen in a form, and seeing them side by side helps.',
    'an answer needs a line of explanation, or a reason why it cannot be taken now.',
  ],
  avoid: [
    'the choice is the main thing on the screen and each answer has facts; take RadioCards.',
    'the choice changes the view at once; take SegmentedControl.',
    'there are more than six answers; take Select, or Combobox when they must be searched.',
    'the answer is yes or no; take Checkbox, or Switch when it works at once.',
  ],
  pairs: [
    {
      do: 'Choose the safest answer beforehand, where there is one.',
      dont: 'Choose the one that earns most.',
      because: 'Most people leave what is chosen. It must be right for them.',
    },
    {
      do: 'Keep an answer that cannot be taken, and say why.',
      dont: 'Take it away.',
      because: 'People look for what they saw yesterday and blame themselves.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to the chosen answer, or the first; once more leaves the group.' },
    { keys: 'Arrow Down', does: 'Chooses the next answer; after the last comes the first.' },
    { keys: 'Arrow Up', does: 'Chooses the one before.' },
    { keys: 'Space', does: 'Chooses the answer in focus.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version: a column or a row, hints and reasons.' }],
};
