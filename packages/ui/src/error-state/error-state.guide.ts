import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a page or a large part of it could not be shown.'],
  avoid: [
    'one action failed and the page stands; take Message.',
    'the line is away; take ConnectionBar and keep the old facts.',
    'nothing is there; take EmptyState.',
  ],
  pairs: [
    {
      do: 'Say what became of the money, then what to do.',
      dont: 'Begin with a number: Error 503.',
      because: 'The number helps support; it stands below as the reference.',
    },
    {
      do: 'Let Try again try only what failed.',
      dont: 'Reload everything.',
      because: 'Holds and typed words must survive.',
    },
  ],
  keyboard: [{ keys: 'Tab', does: 'Goes to what can be done now.' }],
  announces: 'Title and money at once, as an alert.',
  changes: [
    { on: '2026-11-23', what: 'Long words wrap by themselves.' },
    { on: '2026-11-22', what: 'First version.' },
  ],
};
