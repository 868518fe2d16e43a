import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['how many units is chosen, between one and a small limit.'],
  avoid: [
    'the number can be large or is typed; take NumberField.',
    'about right is right; take Slider.',
  ],
  pairs: [
    {
      do: 'Say why it stops: 2 per person.',
      dont: 'Go dead at the limit.',
      because: 'Someone presses again and takes the page for broken.',
    },
    { do: 'Begin at one.', dont: 'Begin at the limit.', because: 'Who wants more says so.' },
  ],
  keyboard: [
    { keys: 'Enter', does: 'One more or one fewer.' },
    { keys: 'Space', does: 'The same.' },
  ],
  announces: 'The new number, politely, after each press.',
  without: {
    ReducedMotion: 'Nothing in it moves.',
  },
  changes: [{ on: '2026-11-22', what: 'First version: one at a time, with a reason at the end.' }],
};
