import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['what happened to an order, or will happen, is told in order with its times.'],
  avoid: [
    'a drop’s rules are explained on its page; take DropPath.',
    'the reader goes through steps of a form; take StepList.',
  ],
  pairs: [
    {
      do: 'Say what happened to the money first.',
      dont: 'Write the name of a state of the system.',
      because: 'It is what the reader came to find out.',
    },
  ],
  keyboard: [],
  without: {
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
