import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a drop is announced and has not opened: the person wants to be told two minutes before and at the start.',
  ],
  avoid: [
    'all drops of a creator are meant; take FollowButton.',
    'the drop sells already; take the buy area.',
    'a calendar entry is wanted; take a Link to its .ics.',
  ],
  pairs: [
    {
      do: 'Ask for the permission to push after this press.',
      dont: 'Ask for it when the page opens.',
      because: 'Who has just asked to be told knows why the browser asks.',
    },
    {
      do: 'Show the count from 10 up.',
      dont: 'Show "2 asked".',
      because: 'A small number says that nobody cares, which helps nobody to decide.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'Sets the reminder, or takes it back.' },
    { keys: 'Space', does: 'Sets the reminder, or takes it back.' },
  ],
  announces: 'Once for each change, politely: “You will be told when Spindle vases opens”.',
  changes: [{ on: '2026-11-23', what: 'First version: with words, and the bell alone.' }],
};
