import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a phone has no room for a column: filters, the choice of a variant, details of a row.',
    'the page behind should stay in mind: the list that the filters change.',
  ],
  avoid: [
    'it is a task with a beginning and an end, such as paying; take Dialog, which fills a phone.',
    'it asks one question; take ConfirmDialog.',
    'three to six things to do with one thing; take Menu.',
    'there is room beside the content; show it on the page.',
  ],
  pairs: [
    {
      do: 'Keep the result on the button at its foot: Show 48 products.',
      dont: 'Write Apply.',
      because: 'People go on changing filters until the number suits them.',
    },
    {
      do: 'Let the swipe do what the cross does.',
      dont: 'Lose what was typed.',
      because: 'A swipe happens by mistake.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Stays within the sheet.' },
    { keys: 'Escape', does: 'Closes it; focus returns where it came from.' },
    { keys: 'Arrow Down or Arrow Up', does: 'Scrolls its content, when focus is on it.' },
  ],
  announces: 'Its title and description, when it opens.',
  changes: [
    { on: '2026-11-23', what: 'First version: from the bottom and from the end, with swipe.' },
  ],
};
