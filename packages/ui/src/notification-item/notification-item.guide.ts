import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'something that the person follows, asked for or bought has happened, and it is kept in the inbox.',
    'several facts about one drop belong together: the newest stands, the others open below it.',
  ],
  avoid: [
    'it happens this second and goes by itself; take a toast.',
    'it stops what the person is doing; take Message, where it stops.',
    'all steps of one order are shown; take Timeline.',
  ],
  pairs: [
    {
      do: 'Say what happened to money first: Paid, €74.',
      dont: 'Write: Great news about your order.',
      because: 'The inbox is read in a second, often on a locked phone.',
    },
    {
      do: 'Give one action, and only while it can still be done.',
      dont: 'Keep Go to drop on a drop that has ended.',
      because: 'An old entry that promises something new is a broken promise.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to the title, to the earlier updates, then to the action.' },
    { keys: 'Enter', does: 'Opens the drop, shows or hides the updates, or does the action.' },
    { keys: 'Space', does: 'Shows or hides the updates.' },
  ],
  without: {
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    { on: '2026-11-23', what: 'A second fact in the same line.' },
    { on: '2026-11-23', what: 'A hold of one’s own stands before what sells now.' },
    { on: '2026-11-23', what: 'First version: twelve kinds, read and unread.' },
  ],
};
