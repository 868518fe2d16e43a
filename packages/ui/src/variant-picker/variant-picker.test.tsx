import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { type VariantOption, VariantPicker } from './index.ts';

const options: readonly VariantOption[] = [
  { id: 'mixed', name: 'Mixed set', left: 24, held: 2, state: 'available' },
  { id: 'cobalt', name: 'All cobalt', left: 0, held: 4, state: 'all_held' },
  { id: 'oxblood', name: 'Oxblood', left: 0, held: 0, state: 'sold_out' },
];

describeConformance(<VariantPicker options={options} value="mixed" onChange={() => undefined} />);

function Picker({ stock = options }: { readonly stock?: readonly VariantOption[] }) {
  const [value, setValue] = useState('mixed');
  return <VariantPicker label="Glaze" options={stock} value={value} onChange={setValue} />;
}

test('is one group of choices, each with its own stock in words', () => {
  render(<Picker />);
  expect(screen.getByRole('radiogroup', { name: 'Glaze' })).toBeInTheDocument();
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'Mixed set 24 left',
    'All cobalt All 4 held, may return',
    'Oxblood Sold out',
  ]);
});

test('arrow keys move the choice, also onto what is sold out', async () => {
  render(<Picker />);
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: /Mixed set/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('radio', { name: /Oxblood/ })).toBeChecked();
});

test('a stock event never changes the choice', async () => {
  const { rerender } = render(<Picker />);
  await userEvent.click(screen.getByRole('radio', { name: /All cobalt/ }));
  rerender(
    <Picker
      stock={options.map((option) => ({ ...option, left: 0, held: 0, state: 'sold_out' }))}
    />,
  );
  expect(screen.getByRole('radio', { name: /All cobalt/ })).toBeChecked();
});

test('a detail replaces the words made from the numbers', () => {
  render(
    <VariantPicker
      options={[
        {
          id: 'a',
          name: 'Oxblood',
          left: 0,
          held: 0,
          state: 'sold_out',
          detail: 'Sold out in 1:52',
        },
      ]}
      value="a"
      onChange={() => undefined}
    />,
  );
  expect(screen.getByText('Sold out in 1:52')).toBeInTheDocument();
});
