import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Combobox, type ComboboxOption, type ComboboxProps } from './index.ts';

const options: readonly ComboboxOption[] = [
  { value: 'cup', label: 'Tide cup' },
  { value: 'vase', label: 'Spindle vase' },
  { value: 'bowl', label: 'Harbour bowl' },
];

describeConformance(
  <Combobox aria-label="Product" options={options} value={null} onChange={() => undefined} />,
  (container) => container.querySelector('input'),
);

function Choosing({ chosen = null, ...props }: Partial<ComboboxProps> & { chosen?: null }) {
  const [value, setValue] = useState<ComboboxOption | null>(chosen);
  return (
    <Combobox
      aria-label="Product"
      options={options}
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next);
        props.onChange?.(next);
      }}
    />
  );
}

test('typing narrows the list, and Enter takes the first that fits', async () => {
  const onChange = vi.fn();
  render(<Choosing onChange={onChange} />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Product' }), 'spin');
  expect(await screen.findAllByRole('option')).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(options[1]);
  expect(screen.getByRole('combobox')).toHaveValue('Spindle vase');
});

test('what was typed and not chosen is dropped', async () => {
  render(<Choosing />);
  await userEvent.type(screen.getByRole('combobox'), 'spin');
  await userEvent.keyboard('{Escape}');
  await userEvent.tab();
  await userEvent.tab();
  await vi.waitFor(() => expect(screen.getByRole('combobox')).toHaveValue(''));
});

test('with a server behind it, it asks with what is typed and shows what it is given', async () => {
  const onSearch = vi.fn();
  render(<Choosing onSearch={onSearch} />);
  await userEvent.type(screen.getByRole('combobox'), 'xy');
  expect(onSearch.mock.calls).toEqual([['x'], ['xy']]);
  expect(await screen.findAllByRole('option')).toHaveLength(3);
});

test('says that it is looking, that nothing fits, and that the list did not arrive', async () => {
  const onRetry = vi.fn();
  const { rerender } = render(
    <Choosing options={[]} onSearch={() => undefined} status="loading" />,
  );
  await userEvent.type(screen.getByRole('combobox'), 'x');
  expect(await screen.findByText('Looking')).toBeVisible();
  expect(screen.queryByText(/Nothing fits/)).toBeNull();
  rerender(<Choosing options={[]} onSearch={() => undefined} />);
  expect(await screen.findByText(/Nothing fits/)).toBeVisible();
  rerender(<Choosing options={[]} onSearch={() => undefined} status="error" onRetry={onRetry} />);
  expect(await screen.findByText('The list did not arrive.')).toBeVisible();
  expect(screen.queryByText(/Nothing fits/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('a field names it and says what is wrong', () => {
  render(
    <Field label="Product" error="Choose what is sold">
      {(control) => <Choosing {...control} />}
    </Field>,
  );
  const input = screen.getByRole('combobox', { name: 'Product' });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('Choose what is sold');
});
