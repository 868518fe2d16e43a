import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'creators are looked through one below the other: those one follows, what a search found.',
    'a row leads to the creator’s page and the follow is one press away.',
  ],
  avoid: [
    'a drop is the thing in the list; take DropRow or DropCard.',
    'the creator is only named beside something of theirs; take Avatar and a Link.',
  ],
  pairs: [
    {
      do: 'Give one fact that helps to choose: the next drop, or how many follow.',
      dont: 'Copy the whole profile into the row.',
      because: 'A list is scanned; the page is one press away.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to the creator’s name, then to the button at the end.' },
    { keys: 'Enter', does: 'Opens the creator’s page, or presses the button.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version.' }],
};
