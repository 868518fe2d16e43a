import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['somebody may want to hear of a creator’s drops.', 'a follow can be taken back at once.'],
  avoid: [
    'one drop only is meant; take Button with a bell.',
    'it chooses what a list shows; take ChoiceChip.',
  ],
  pairs: [
    {
      do: 'Change the word with the press and put it back if the answer is no.',
      dont: 'Wait for the answer.',
      because: 'A follow can be undone, so nothing is risked by showing it early.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'Follows, or stops following.' },
    { keys: 'Space', does: 'Follows, or stops following.' },
  ],
  announces: 'Once for each change, politely, with the exact count: “Following Studio Ondo”.',
  changes: [{ on: '2026-11-23', what: 'First version.' }],
};
