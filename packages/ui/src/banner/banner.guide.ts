import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'something is true for the whole page or the whole shop: a test shop, work on payments tonight, an account to confirm.',
    'it stays true for minutes or days, and the person may put it away.',
  ],
  avoid: [
    'it concerns one form or one part; take Message, in its place.',
    'it is news that passes; take Toast.',
    'the line is broken; take ConnectionBar, which moves nothing on the page.',
    'the page could not be shown; take ErrorState.',
  ],
  pairs: [
    {
      do: 'Show one, the gravest.',
      dont: 'Stack three of them.',
      because: 'Each takes the room of the first product on a phone.',
    },
    {
      do: 'Say until when: "Card payments are down until about 21:00."',
      dont: 'Leave the end open: "Payments are down at the moment."',
      because: 'A time lets people plan; an open end makes them reload.',
    },
    {
      do: 'Render it with the page.',
      dont: 'Push it in while somebody reads or presses.',
      because: 'The page would move under the finger.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to its action, then to the cross.' },
    { keys: 'Enter', does: 'Presses what has focus.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version: five tones, an action, and the cross.' }],
};
