import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['the shop has three to five main places and the screen is a phone.'],
  avoid: [
    'the screen is wide; TopBar has the places.',
    'it switches views within a page; take Tabs.',
    'it does something; take Button: a bar of places has no actions.',
  ],
  pairs: [
    {
      do: 'Keep the words below the signs.',
      dont: 'Show signs alone.',
      because: 'Five signs without words are a riddle.',
    },
    {
      do: 'Count what waits for the person: 1 held for you.',
      dont: 'Count what is new in the shop.',
      because: 'A number that never goes away is not read.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes from place to place.' },
    { keys: 'Enter', does: 'Goes there.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version, with counts.' }],
};
