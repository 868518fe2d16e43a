import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a page says how many units of one drop are left, with the units themselves.'],
  avoid: [
    'only the cells have room; take UnitGrid.',
    'each variant has its own stock to choose by; take VariantPicker.',
  ],
  pairs: [
    {
      do: 'Count held units apart.',
      dont: 'Add them to those sold.',
      because: 'A hold may lapse and the unit return.',
    },
  ],
  keyboard: [],
  changes: [
    {
      on: '2026-11-22',
      what: 'First version.',
    },
  ],
};
