import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['every page of the shop: where one is, search, and the account.'],
  avoid: [
    'a page has views of its own; take Tabs below its heading.',
    'the main places of a phone; take TabBar, which a thumb reaches.',
    'a long task such as paying: leave the bar out, and with it the ways out.',
  ],
  pairs: [
    {
      do: 'Keep five places at most.',
      dont: 'Put every page in it.',
      because: 'A bar is a promise of what matters.',
    },
    {
      do: 'Set current by the address.',
      dont: 'Set it by the last press.',
      because: 'People arrive from outside.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Logo, places, search, account, in this order.' },
    { keys: '/', does: 'Goes to search, where the page listens for it.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version.' }],
};
