import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'an action is so common that its sign is known: close, share, search.',
    'the same action stands in every row and words would fill the table.',
  ],
  avoid: [
    'the sign needs thought; take Button with words beside the sign.',
    'it goes somewhere and nothing is done here; take Link.',
    'it stays on or off; give it aria-pressed, and a sign that is filled when on.',
    'several actions wait behind it; take Menu, with this as its trigger.',
  ],
  pairs: [
    {
      do: 'Name what it is for: Share Tidewater cups.',
      dont: 'Name the picture: three dots.',
      because: 'In a list of buttons twenty times "Share" says nothing.',
    },
    {
      do: 'Put a Tooltip around it where a mouse is likely.',
      dont: 'Use the title attribute.',
      because: 'It never shows for a keyboard, and late for a mouse.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'Presses it.' },
    { keys: 'Space', does: 'Presses it.' },
  ],
  without: {
    LongText: 'Its words are heard and not seen.',
  },
  changes: [
    { on: '2026-11-23', what: 'IconLink: the same sign as a place to go, with its count.' },
    {
      on: '2026-11-23',
      what: 'Can be unavailable, like Button: it stays in the way of the Tab key.',
    },
    { on: '2026-11-22', what: 'First version: three tones, and a count.' },
  ],
};
