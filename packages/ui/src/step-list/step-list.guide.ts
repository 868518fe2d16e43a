import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a task has three to seven steps in an order, and the person leaves and comes back: scheduling a drop.',
    'earlier steps can be returned to without loss: give them an href.',
  ],
  avoid: [
    'something runs by itself; take Progress.',
    'it tells what happened to an order; take Timeline.',
    'the parts can be read in any order; take Tabs or Accordion.',
    'two steps fit on one page; put them there.',
  ],
  pairs: [
    {
      do: 'Name a step by its thing: Stock.',
      dont: 'Number it: Step 2.',
      because: 'People look for where the stock is set, not for the second page.',
    },
    {
      do: 'Mark a step that no longer holds with problem.',
      dont: 'Leave it done until the end.',
      because: 'A wall of errors on the last page is what makes people give up.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes from one step that can be returned to, to the next.' },
    { keys: 'Enter', does: 'Goes to that step.' },
  ],
  changes: [
    {
      on: '2026-11-23',
      what: 'First version: a column on wide screens, a row of marks on phones.',
    },
  ],
};
