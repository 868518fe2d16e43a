import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a drop has variants with a stock each, and one of them is chosen.'],
  avoid: [
    'the choices have no stock; take RadioGroup or RadioCards.',
    'a list is narrowed; take FilterBar.',
  ],
  pairs: [
    {
      do: 'Keep a sold-out variant in its place.',
      dont: 'Hide it, or move the choice to another.',
      because: 'Somebody who chose it must learn what happened, not buy another by surprise.',
    },
  ],
  keyboard: [
    {
      keys: 'Tab',
      does: 'Goes to the chosen variant.',
    },
    {
      keys: 'Arrow Right',
      does: 'Chooses the next, also a sold-out one.',
    },
    {
      keys: 'Arrow Left',
      does: 'Chooses the one before.',
    },
  ],
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
