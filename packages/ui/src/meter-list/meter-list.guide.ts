import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a few amounts of one kind are compared at a glance: why orders were refused, how long drops took to sell out.',
  ],
  avoid: [
    'amounts follow each other in time; take BarChart or AreaChart.',
    'work is under way and will be done; take Progress.',
    'units of an edition are shown; take UnitGrid, one cell for each.',
    'there are more than about eight; take Table.',
  ],
  pairs: [
    {
      do: 'Order the lines by size, or by time.',
      dont: 'Order them by name.',
      because: 'The first line is the answer to the question.',
    },
    {
      do: 'Make a line that does not compare quiet, and say why in its words.',
      dont: 'Leave it out.',
      because: 'A drop that did not sell out is a fact too.',
    },
  ],
  keyboard: [],
  changes: [{ on: '2026-11-23', what: 'First version: two layouts, three tones.' }],
};
