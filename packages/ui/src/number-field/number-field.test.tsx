import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { MoneyField, NumberField, type NumberFieldProps } from './index.ts';

describeConformance(
  <NumberField aria-label="Stock" value={120} onChange={() => undefined} />,
  (container) => container.querySelector('input'),
);

function Counting(props: Partial<NumberFieldProps>) {
  const [value, setValue] = useState<number | null>(props.value ?? null);
  return (
    <NumberField
      aria-label="Stock"
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next);
        props.onChange?.(next);
      }}
    />
  );
}

function Pricing({
  currency,
  locale = 'en-GB',
  onChange,
}: {
  currency: string;
  locale?: string;
  onChange: (amount: number | null) => void;
}) {
  const [amount, setAmount] = useState<number | null>(null);
  return (
    <MoneyField
      aria-label="Price"
      locale={locale}
      value={{ amount, currency }}
      onChange={(next) => {
        setAmount(next?.amount ?? null);
        onChange(next?.amount ?? null);
      }}
    />
  );
}

test('arrow keys and buttons step, and stop at the ends', async () => {
  const onChange = vi.fn();
  render(<Counting value={119} min={1} max={120} onChange={onChange} />);
  await userEvent.click(screen.getByLabelText('Stock'));
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(screen.getByLabelText('Stock')).toHaveValue('120');
  await userEvent.click(screen.getByRole('button', { name: 'One fewer' }));
  expect(screen.getByLabelText('Stock')).toHaveValue('119');
});

test('writes a large number as the reader does, once it is left', async () => {
  const onChange = vi.fn();
  render(<Counting locale="de-DE" onChange={onChange} />);
  await userEvent.type(screen.getByLabelText('Stock'), '12000');
  await userEvent.tab();
  expect(screen.getByLabelText('Stock')).toHaveValue('12.000');
  expect(onChange).toHaveBeenLastCalledWith(12_000);
});

test('a price is kept in minor units, whatever the comma', async () => {
  const onChange = vi.fn();
  render(<Pricing currency="EUR" locale="de-DE" onChange={onChange} />);
  await userEvent.type(screen.getByLabelText('Price'), '68,1');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(6810);
  expect(screen.getByLabelText('Price')).toHaveValue('68,10\u00a0€');
});

test('a currency without a fraction has none here either', async () => {
  const onChange = vi.fn();
  render(<Pricing currency="JPY" onChange={onChange} />);
  await userEvent.type(screen.getByLabelText('Price'), '6800');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(6800);
});

test('a field names it and says what is wrong', () => {
  render(
    <Field label="Units" error="Make at least one">
      {(control) => <Counting {...control} />}
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Units' });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('Make at least one');
});
