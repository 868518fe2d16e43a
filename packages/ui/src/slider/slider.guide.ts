import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a number lies between two known ends and about right is right: how long followers go first.',
    'seeing where the value lies between the ends helps to choose.',
  ],
  avoid: [
    'the exact number matters: stock, a price; take NumberField or MoneyField.',
    'there are fewer than five values; take SegmentedControl or RadioGroup.',
    'a small count goes up and down by one; take QuantityStepper.',
  ],
  pairs: [
    {
      do: 'Write the unit: 10 minutes.',
      dont: 'Show 10.',
      because: 'The number alone is read out as a share of the whole.',
    },
    {
      do: 'Take steps that people think in: 5 minutes.',
      dont: 'Let it stop at each second.',
      because: 'A thumb on a phone hits about forty places.',
    },
  ],
  keyboard: [
    { keys: 'Arrow Right', does: 'One step towards the end of the line.' },
    { keys: 'Arrow Left', does: 'One step back.' },
    { keys: 'Page Up', does: 'A large step up.' },
    { keys: 'Page Down', does: 'A large step down.' },
    { keys: 'Home', does: 'The least.' },
    { keys: 'End', does: 'The most.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version: one thumb, a value with its unit, steps.' }],
};
