import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { MoneyField, NumberField, type NumberFieldProps } from './index.ts';
import { guide } from './number-field.guide.ts';

function Counting(props: NumberFieldProps) {
  const [value, setValue] = useState(props.value);
  return (
    <div style={{ maxInlineSize: '18rem' }}>
      <NumberField
        {...props}
        value={value}
        onChange={(next) => {
          setValue(next);
          props.onChange(next);
        }}
      />
    </div>
  );
}

function Pricing({ currency, locale }: { readonly currency: string; readonly locale: string }) {
  const [amount, setAmount] = useState<number | null>(681_050);
  return (
    <div style={{ maxInlineSize: '18rem' }}>
      <MoneyField
        aria-label={`Price in ${currency}`}
        locale={locale}
        value={{ amount, currency }}
        onChange={(next) => setAmount(next?.amount ?? null)}
      />
    </div>
  );
}

const meta = preview.meta({
  title: 'Primitives/NumberField',
  component: NumberField,
  tags: ['ready'],
  parameters: { guide },
  args: { 'aria-label': 'Stock', value: 120, min: 1, unit: 'units', onChange: fn() },
  render: (args) => <Counting {...args} />,
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Counting {...args} />
      <Counting {...args} aria-label="Without buttons" plain />
      <Pricing currency="EUR" locale="de-DE" />
      <Pricing currency="USD" locale="en-US" />
      <Pricing currency="JPY" locale="ja-JP" />
    </div>
  ),
});

export const States = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Counting {...args} aria-label="Empty" value={null} />
      <Counting {...args} aria-label="The least" value={1} />
      <Counting {...args} aria-label="Wrong" aria-invalid />
      <Counting {...args} aria-label="Unavailable" unavailable />
    </div>
  ),
});

export const InAField = meta.story({
  render: ({ 'aria-label': _, ...args }) => (
    <Field label="Edition" hint="It can grow later, never shrink." error="Make at least one">
      {(control) => <Counting {...args} value={null} {...control} />}
    </Field>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Edition' })).toBeInvalid();
  },
});

export const LongText = meta.story({
  args: { value: 1_000_000_000, unit: 'Donaudampfschifffahrtstassen' },
  globals: { viewport: { value: 'small' }, text: '200' },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('textbox'));
    await userEvent.keyboard('{ArrowUp}');
    await expect(args.onChange).toHaveBeenLastCalledWith(121);
    await userEvent.keyboard('{Home}');
    await expect(args.onChange).toHaveBeenLastCalledWith(1);
  },
});
