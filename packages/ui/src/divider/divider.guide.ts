import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'two ways stand one below the other and a word says how they relate: or.',
    'a list without a heading has two kinds of things.',
  ],
  avoid: [
    'space or a Heading parts them as well; take that.',
    'rows follow each other; their own lines part them.',
    'items of a menu are grouped; take MenuDivider.',
  ],
  pairs: [
    {
      do: 'Use one, where the way forks.',
      dont: 'Draw a line under every part.',
      because: 'Lines that part everything part nothing.',
    },
  ],
  keyboard: [],
  without: {
    States: 'It has one state.',
  },
  changes: [{ on: '2026-11-22', what: 'First version: bare, and with words.' }],
};
