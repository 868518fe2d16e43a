import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a page lies two or more steps below a main place, and people arrive from outside: a product within a category.',
    'in the studio: an order within a drop.',
  ],
  avoid: [
    'the page is a main place; TopBar and TabBar say so already.',
    'it leads back to where the person came from; take Link with the name of that place: the way up is another one.',
    'it shows how far a task has come; take StepList.',
  ],
  pairs: [
    {
      do: 'Use the headings of the pages as labels.',
      dont: 'Shorten them to Home, Category 2.',
      because: 'A label that differs from the heading makes people doubt where they are.',
    },
    {
      do: 'Set it above the heading of the page.',
      dont: 'Set it in the bar.',
      because: 'It belongs to this page alone.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes from step to step.' },
    { keys: 'Enter', does: 'Goes there.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version. A phone shows the nearest step up alone.' }],
};
