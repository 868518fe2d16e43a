import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a list is long, has an order that lasts, and people come back to a page of it.',
    'on wide screens, where numbers have room; each page has an address.',
  ],
  avoid: [
    'a phone shows the list; take LoadMore, and keep pages in the address.',
    'the list changes all the time; take LoadMore.',
    'there is one page; show nothing.',
  ],
  pairs: [
    {
      do: 'Make each page a link.',
      dont: 'Make it a button.',
      because: 'Pages are opened in tabs, shared, and gone back to.',
    },
    {
      do: 'Move focus to the heading of the list after a page was turned.',
      dont: 'Leave people at the bottom.',
      because: 'The new page begins at its top.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes from page to page.' },
    { keys: 'Enter', does: 'Turns to it.' },
  ],
  changes: [
    { on: '2026-11-23', what: 'On a phone fewer places, each as wide as a finger.' },
    { on: '2026-11-22', what: 'First version: at most seven places.' },
  ],
};
