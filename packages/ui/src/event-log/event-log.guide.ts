import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a creator or an operator watches what happens, second by second, while it happens.'],
  avoid: [
    'one order’s steps are told to its buyer; take Timeline.',
    'something must be decided; take Message or Banner.',
    'a shopper is told of followed drops; take NotificationItem.',
  ],
  pairs: [
    {
      do: 'Say each line as a fact: Card declined, hold on.',
      dont: 'Log what the program did: payment handler returned 402.',
      because: 'The creator runs a drop, not a program.',
    },
    {
      do: 'Show some ten lines and lead to the rest.',
      dont: 'Let it grow under the finger.',
      because: 'A list that moves cannot be read.',
    },
  ],
  keyboard: [],
  changes: [{ on: '2026-11-23', what: 'First version.' }],
};
