import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['content of a known size is on its way and comes within about a second.'],
  avoid: [
    'a press is being answered; set busy on the Button.',
    'it takes longer than a second; add a sentence, or take Progress.',
    'old content can stay while new comes; keep it.',
    'there is nothing; take EmptyState.',
  ],
  pairs: [
    {
      do: 'Give it the box of what comes: same lines, same picture.',
      dont: 'Use three grey bars for everything.',
      because: 'When the content comes nothing may move.',
    },
    {
      do: 'Mark the region aria-busy and say it once.',
      dont: 'Let each bar speak.',
      because: 'They are hidden from screen readers on purpose.',
    },
  ],
  keyboard: [],
  without: {
    States: 'It has one state.',
    LongText: 'It shows no words.',
    Rtl: 'It is the same from both sides.',
  },
  changes: [
    { on: '2026-11-22', what: 'First version. Shows after 200 ms: quick answers never flicker.' },
  ],
};
