import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'an exact number is typed: stock, a limit per person, a price (MoneyField).',
    'the reader writes numbers in their own way: 1.234,50 or 1,234.50.',
  ],
  avoid: [
    'the number is small and goes by one: take QuantityStepper.',
    'about right is right; take Slider.',
    'the digits are no number: a card, a code, a postcode; take TextInput with inputMode numeric.',
  ],
  pairs: [
    {
      do: 'Keep money in minor units of its currency.',
      dont: 'Keep 68.1 as a fraction.',
      because: 'Fractions lose cents, and yen have none.',
    },
    {
      do: 'Say the unit: 120 units.',
      dont: 'Leave it to the hint.',
      because: 'The unit is read with the number each time.',
    },
  ],
  keyboard: [
    { keys: 'Arrow Up', does: 'One step more.' },
    { keys: 'Arrow Down', does: 'One step less.' },
    { keys: 'Shift + Arrow Up', does: 'Ten more.' },
    { keys: 'Home', does: 'The least, where there is one.' },
    { keys: 'End', does: 'The most, where there is one.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version: whole numbers, and money in minor units.' }],
};
