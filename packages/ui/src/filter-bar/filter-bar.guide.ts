import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['filters are on and must be seen, and taken away one by one, above the list they change.'],
  avoid: [
    'filters are being chosen; take Sheet on a phone, a column on wide screens.',
    'one of a few views is chosen; take SegmentedControl or Tabs.',
    'there are actions on chosen rows; give the table its own bar.',
  ],
  pairs: [
    {
      do: 'Show each filter in words: Up to € 100.',
      dont: 'Show "3 filters" alone.',
      because: 'People wonder why something is missing; here is why.',
    },
    {
      do: 'Move focus to the next filter when one is taken away.',
      dont: 'Drop it on the page.',
      because: 'The next press would start from the top.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to the row, then from filter to filter.' },
    { keys: 'Arrow Right or Arrow Left', does: 'Scrolls the row on a phone, when focus is on it.' },
    { keys: 'Enter or Space', does: 'Takes the filter away.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version: one row, scrolls on a phone.' }],
};
