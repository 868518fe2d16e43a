import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a drop’s page needs its one button, with everything that is true about it: price, hold, refusal, how fresh the facts are.',
  ],
  avoid: [
    'a hold from another page is shown; take HoldCard.',
    'a list of drops is shown; take DropCard or DropRow.',
    'the press has nothing to do with a unit; take Button.',
  ],
  pairs: [
    {
      do: 'Give it the state the server confirmed.',
      dont: 'Show reserved before the answer came.',
      because: 'A promise that is taken back costs more trust than a second of waiting.',
    },
    {
      do: 'Say uncertain while no answer came.',
      dont: 'Call it declined.',
      because: 'The money may have moved: nobody may pay twice because we guessed.',
    },
  ],
  keyboard: [
    {
      keys: 'Tab',
      does: 'Goes from the quantity to the button and on to what stands below it.',
    },
    {
      keys: 'Enter',
      does: 'Presses what has focus.',
    },
    {
      keys: 'Space',
      does: 'Presses the button that has focus.',
    },
  ],
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
