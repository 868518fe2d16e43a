import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'amounts of equal spans follow each other in time: orders per minute.',
    'a spread is shown: how many were told after how many tenths of a second.',
  ],
  avoid: [
    'amounts have names instead of times; take MeterList.',
    'a level rises and falls without steps; take AreaChart.',
    'the units of an edition are shown; take UnitGrid.',
  ],
  pairs: [
    {
      do: 'Hatch the span that is not over.',
      dont: 'Let the last bar look as if sales had dropped.',
      because: 'A minute of ten seconds is always short.',
    },
    {
      do: 'Say the finding in the label: 66 orders, 14 in the first open minute.',
      dont: 'Label it: bar chart.',
      because: 'The label is all that is heard of it.',
    },
  ],
  keyboard: [],
  changes: [{ on: '2026-11-23', what: 'First version: three looks of a bar, three tones.' }],
};
