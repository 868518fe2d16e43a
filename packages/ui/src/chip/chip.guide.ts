import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a short fact stands on a picture or beside a title: Chip.',
    'one of a few choices of a list is on or off: ChoiceChip.',
    'a filter that is on can be taken off: RemovableChip.',
  ],
  avoid: [
    'it is a count; take Badge.',
    'it says that a drop is open now; take LiveBadge.',
    'one of several views is shown; take SegmentedControl.',
  ],
  pairs: [
    {
      do: 'Write two or three words.',
      dont: 'Write a sentence.',
      because: 'A chip is read at a glance, on a moving picture.',
    },
    {
      do: 'Use scarce for what may come back: all held.',
      dont: 'Use it to press people.',
      because: 'Colour that cries is not believed twice.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'Turns a choice on or off; takes a filter off.' },
    { keys: 'Space', does: 'The same.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version: fact, choice and filter.' }],
};
