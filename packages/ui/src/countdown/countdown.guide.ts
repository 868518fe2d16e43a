import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['time runs out, or runs towards something, and the reader decides by it.'],
  avoid: [
    'a moment is named once and stays; write the time, as DropCard does.',
    'something takes an unknown time; take Progress.',
  ],
  pairs: [
    {
      do: 'Count to the moment the server named.',
      dont: 'Count from when the page opened.',
      because: 'Everybody’s clock differs; the drop opens once.',
    },
  ],
  keyboard: [],
  announces:
    'Nothing by itself. It reports 10, 5 and 1 minute, 10 seconds and the end, each once, and the page decides what is said.',
  without: {
    LongText: 'It is as long as its figures: see Extreme.',
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
