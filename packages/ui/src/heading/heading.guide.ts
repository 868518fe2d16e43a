import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a page, a part of it or a card has a name.',
    'the outline and the loudness differ: a card with level 2 and look section.',
  ],
  avoid: [
    'words are merely to be loud; take a paragraph with its own style: screen readers list headings.',
    'it labels a field; take Field.',
    'it names a row of numbers; take the table’s own header.',
  ],
  pairs: [
    {
      do: 'Keep one level 1 in a page.',
      dont: 'Take the level by its size.',
      because: 'People jump from heading to heading; a missing level looks like a missing part.',
    },
    {
      do: 'Name what is there: Up next.',
      dont: 'Write a slogan.',
      because: 'It is the only line most people read.',
    },
  ],
  keyboard: [],
  without: {
    States: 'It has one state.',
  },
  changes: [
    { on: '2026-11-23', what: 'Long words wrap by themselves.' },
    { on: '2026-11-22', what: 'First version: three levels, three looks.' },
  ],
};
