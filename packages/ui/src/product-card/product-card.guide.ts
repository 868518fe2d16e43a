import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['products stand in a grid to be looked through, whatever the state of their drops.'],
  avoid: [
    'a live drop is put forward alone or in a rail; take DropCard.',
    'drops are listed by time; take DropRow.',
  ],
  pairs: [
    {
      do: 'Keep a sold-out product in its place.',
      dont: 'Fade it away or drop it from the grid.',
      because: 'A grid that moves while it is read loses its reader.',
    },
  ],
  keyboard: [
    {
      keys: 'Enter',
      does: 'Follows its link while that has focus.',
    },
  ],
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
