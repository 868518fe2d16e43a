import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['any number of a few is chosen: filters.', 'yes or no is sent with a form.'],
  avoid: [
    'it works the moment it is pressed; take Switch.',
    'one of several is chosen; take RadioGroup.',
  ],
  pairs: [
    {
      do: 'Word it so that ticked means yes: Show sold-out drops.',
      dont: 'Word it as a denial: Hide nothing.',
      because: 'Unticking a denial is a riddle.',
    },
    {
      do: 'Show how many results a filter has.',
      dont: 'Let people find out that there are none.',
      because: 'A count saves a look at an empty page.',
    },
  ],
  keyboard: [{ keys: 'Space', does: 'Ticks it or takes the tick away.' }],
  changes: [{ on: '2026-11-22', what: 'First version: a line with a count.' }],
};
