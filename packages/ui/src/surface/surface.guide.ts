import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a page has parts that are read one by one, such as the panels of the live room.',
    'settings or a chart want a ground and a name of their own.',
  ],
  avoid: [
    'the whole thing is one link to a drop; take DropCard.',
    'it tells of something that happened; take Message or Banner.',
    'it lies over the page; take Dialog, Sheet or Popover.',
  ],
  pairs: [
    {
      do: 'Give it a heading as soon as it could be looked for.',
      dont: 'Leave a panel of figures without a name.',
      because: 'With a heading it is a region that a screen reader can jump to.',
    },
    {
      do: 'Put one action beside the heading.',
      dont: 'Line up a toolbar there.',
      because: 'What belongs to one row stands in that row; what belongs to the page stands above.',
    },
  ],
  keyboard: [],
  changes: [{ on: '2026-11-23', what: 'First version: three grounds, a heading, one action.' }],
};
