import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'the same thing has two to five views of which a person needs one at a time: the drops of a creator, live, upcoming, past.',
    'the views are of like kind and length, and nobody compares them.',
  ],
  avoid: [
    'it leads to another page; take Link, TopBar or TabBar: the back button must bring the reader back.',
    'it filters one list; take Chip or SegmentedControl.',
    'people read several parts one below the other; take Accordion, or headings.',
    'the parts come in an order; take StepList.',
  ],
  pairs: [
    {
      do: 'Name each view with one noun: Upcoming.',
      dont: 'Write "See upcoming drops".',
      because: 'Five labels must fit on a phone.',
    },
    {
      do: 'Keep the view in the address.',
      dont: 'Lose it on reload.',
      because: 'People share what they see.',
    },
    {
      do: 'Show a tab that holds nothing, with an empty state in it.',
      dont: 'Take the tab away.',
      because: 'A row that changes its length is learned anew each time.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to the chosen tab, then into its panel.' },
    { keys: 'Arrow Right or Arrow Left', does: 'Shows the next or the one before, as read.' },
    { keys: 'Home or End', does: 'Shows the first or the last.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version: line and segments, with counts.' }],
};
