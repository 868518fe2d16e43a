import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Slider, type SliderProps } from './index.ts';
import { guide } from './slider.guide.ts';

function Moving(props: SliderProps) {
  const [value, setValue] = useState(props.value);
  return (
    <div style={{ maxInlineSize: '26rem' }}>
      <Slider
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

const meta = preview.meta({
  title: 'Primitives/Slider',
  component: Slider,
  tags: ['ready'],
  parameters: { guide },
  args: {
    'aria-label': 'Head start of followers',
    value: 10,
    min: 0,
    max: 30,
    step: 5,
    format: (value: number) => `${value} minutes`,
    onChange: fn(),
  },
  render: (args) => <Moving {...args} />,
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <Moving {...args} />
      <Moving
        {...args}
        aria-label="Units for followers"
        value={240}
        max={1000}
        step={10}
        format={(value) => `${value} units`}
      />
    </div>
  ),
});

export const States = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <Moving {...args} aria-label="The least" value={0} />
      <Moving {...args} aria-label="The most" value={30} />
      <Moving {...args} aria-label="Wrong" aria-invalid />
      <Moving {...args} aria-label="Unavailable" unavailable />
    </div>
  ),
});

export const InAField = meta.story({
  render: ({ 'aria-label': _, ...args }) => (
    <Field label="Head start" hint="Before everyone." error="Followers need five minutes at least">
      {(control) => <Moving {...args} value={0} {...control} />}
    </Field>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('slider', { name: 'Head start' })).toHaveAccessibleDescription(
      /five minutes at least/,
    );
  },
});

export const LongText = meta.story({
  args: { format: (value: number) => `${value} ${germanName}` },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChange).toHaveBeenLastCalledWith(15);
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', '30 minutes');
  },
});
