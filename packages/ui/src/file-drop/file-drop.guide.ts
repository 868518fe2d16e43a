import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'pictures are added to something: a product, a creator’s page.',
    'each can fail by itself, and the others go on.',
  ],
  avoid: [
    'the picture is only shown; take Picture or Gallery.',
    'there is one setting on or off for it; take Switch.',
  ],
  pairs: [
    {
      do: 'Say types, size and pixels before anything is chosen.',
      dont: 'Say them when a file was refused.',
      because: 'A photographer exports forty pictures before coming here.',
    },
    {
      do: 'Take the files that fit and say of each other one why not.',
      dont: 'Refuse all of them for one.',
      because: 'Nobody finds the wrong one among forty names.',
    },
  ],
  keyboard: [
    {
      keys: 'Enter',
      does: 'Opens the chooser of the device; on a line, does what its button says.',
    },
    { keys: 'Space', does: 'The same.' },
    { keys: 'Ctrl + V', does: 'Takes pictures from the clipboard while focus is in it.' },
  ],
  announces: 'After each choice, how many were added and how many not; politely, once.',
  changes: [
    { on: '2026-11-23', what: 'All that it says can be said in another language: `words`.' },
    { on: '2026-11-23', what: 'First version: choose, drop, paste; limits, progress, errors.' },
  ],
};
