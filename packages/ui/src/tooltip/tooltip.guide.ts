import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a sign without words needs its name for those who point at it, with the key that does the same.',
    'a figure was shortened and its full form is short: 12.4 k, "12,418 followers".',
  ],
  avoid: [
    'the words matter to everybody; write them on the page: no finger can point.',
    'it holds a link, a button or more than a sentence; take Popover.',
    'a button cannot be used; write the reason beside it.',
  ],
  pairs: [
    {
      do: 'Use the same words as the label of the IconButton.',
      dont: 'Explain what a bell is.',
      because: 'People who see it and people who hear it speak of the same thing.',
    },
    {
      do: 'Set describes when the words are more than the name.',
      dont: 'Leave them to the eye.',
      because: 'A tooltip alone is silent to a screen reader.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Focus on what it explains shows it at once.' },
    { keys: 'Escape', does: 'Hides it and leaves focus where it is.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version, with keys and a group.' }],
};
