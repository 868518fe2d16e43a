import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'something happened that needs no answer: a drop of somebody they follow is live.',
    'something can be undone: a link or button that does it stands in the toast.',
  ],
  avoid: [
    'it did not work and the person must do something; take Message beside what failed.',
    'it is true for the whole page and stays true; take Banner.',
    'the line is broken; take ConnectionBar.',
    'it is about the page one is on; change the page itself.',
  ],
  pairs: [
    {
      do: 'Keep all of it in the inbox as well.',
      dont: 'Say there what is said nowhere else.',
      because: 'It goes after eight seconds, and nobody reads all of them.',
    },
    {
      do: 'Show two at most; the older one goes.',
      dont: 'Stack five.',
      because: 'They would cover what the person came for.',
    },
    {
      do: 'Offer one thing: See it.',
      dont: 'Put two buttons in it.',
      because: 'There is no time for a choice.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to its action and its cross. Focus inside keeps it from going.' },
    { keys: 'Enter', does: 'Presses what has focus.' },
  ],
  announces:
    'Nothing by itself: the page says it once through the Announcer, so that it is not heard twice.',
  changes: [
    { on: '2026-11-23', what: 'May show the thing itself instead of a sign.' },
    { on: '2026-11-22', what: 'First version, with a stack.' },
  ],
};
