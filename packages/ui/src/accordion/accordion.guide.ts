import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'several parts stand below each other and most people need none or one of them: care, size, how a draw works.',
    'the titles alone answer some of the questions.',
  ],
  avoid: [
    'everybody needs the words before paying; write them on the page.',
    'only one view is of use at a time; take Tabs.',
    'there is a single part; take a Link to it, or Popover.',
    'the parts are steps of one task; take StepList.',
  ],
  pairs: [
    {
      do: 'Title it with the question: How many can I buy?',
      dont: 'Title it Details.',
      because: 'A title that says nothing is opened by everybody.',
    },
    {
      do: 'Let several stay open.',
      dont: 'Close one when another opens.',
      because: 'The page jumps under the reader, and nothing can be compared.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes from title to title, and through what is open.' },
    { keys: 'Enter or Space', does: 'Opens or closes the part.' },
  ],
  changes: [
    {
      on: '2026-11-23',
      what: 'First version. Closed words are found by the search of the browser.',
    },
  ],
};
