import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['units are set aside for the reader and the time for them runs.'],
  avoid: [
    'the reader stands before the drop itself; take BuyArea.',
    'the order is paid; take Receipt.',
    'the hold is a line among orders; take OrderRow.',
  ],
  pairs: [
    {
      do: 'Offer more time while the hold still runs.',
      dont: 'Let it run out without a word.',
      because: 'Some readers need longer to type, and lose a unit by it.',
    },
  ],
  keyboard: [
    {
      keys: 'Enter',
      does: 'Presses the button, or follows the link, that has focus.',
    },
  ],
  announces:
    'Nothing by itself. It reports the thresholds of its countdown, each once, and the page decides what is said.',
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
