import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'one of up to ten known answers is chosen, above all on phones.',
    'the order of a list is chosen.',
  ],
  avoid: [
    'the list is long enough to be searched; take Combobox.',
    'there are two to four short answers and room; take SegmentedControl.',
    'the entries do things; take Menu.',
  ],
  pairs: [
    {
      do: 'Begin with the answer that most people want.',
      dont: 'Begin with an empty line.',
      because: 'An empty line is one more answer to think about.',
    },
    {
      do: 'Keep entries to a few words.',
      dont: 'Explain them inside.',
      because: 'A phone cuts a long entry off. Take RadioCards where facts are needed.',
    },
  ],
  keyboard: [
    { keys: 'Space', does: 'Opens the list.' },
    { keys: 'Arrow Down', does: 'The next entry.' },
    { keys: 'Home', does: 'The first entry.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version: the chooser of the device.' }],
};
