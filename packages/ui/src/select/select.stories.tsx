import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Select } from './index.ts';
import { guide } from './select.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Select',
  component: Select,
  tags: ['ready'],
  parameters: { guide },
});

const children = [
  <option key="ending">Ending first</option>,
  <option key="newest">Newest first</option>,
  <option key="price">Price, low to high</option>,
];

export const Playground = meta.story({ args: { label: 'Sort', children } });

export const Dark = meta.story({ args: { label: 'Sort', children }, globals: { theme: 'dark' } });

export const Variants = meta.story({
  args: { label: 'Sort', children, defaultValue: 'Newest first' },
});

export const InAField = meta.story({
  args: { label: 'Sort', children },
  render: (args) => (
    <Field label="Sort" error="Choose an order">
      {(control) => <Select {...args} {...control} />}
    </Field>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('combobox', { name: 'Sort' })).toBeInvalid();
  },
});

export const LongText = meta.story({
  args: { label: 'Sort', children: <option>{germanName.repeat(3)}</option> },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ args: { label: 'Sort', children }, globals: { direction: 'rtl' } });

export const Keyboard = meta.story({
  args: { label: 'Sort', children },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('combobox', { name: 'Sort' })).toHaveFocus();
  },
});

export const States = meta.story({
  args: { label: 'Sort', children },
  render: (args) => (
    <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
      <Select {...args} />
      <Select {...args} label="Sort, chosen" defaultValue="Price, low to high" />
      <Select {...args} label="Sort, wrong" aria-invalid="true" />
    </div>
  ),
});
