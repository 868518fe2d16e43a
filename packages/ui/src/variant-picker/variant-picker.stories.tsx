import { useState } from 'react';
import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import { germanName } from '../testing/story-world.ts';
import { type VariantOption, VariantPicker, type VariantPickerProps } from './index.ts';
import { guide } from './variant-picker.guide.ts';

const options: readonly VariantOption[] = [
  { id: 'mixed', name: 'Mixed set', left: 24, held: 2, state: 'available' },
  { id: 'cobalt', name: 'All cobalt', left: 17, held: 4, state: 'available' },
  {
    id: 'oxblood',
    name: 'Oxblood',
    left: 0,
    held: 0,
    state: 'sold_out',
    detail: 'Sold out in 1:52',
  },
];

function Choosing(props: VariantPickerProps) {
  const [value, setValue] = useState(props.value);
  return <VariantPicker {...props} value={value} onChange={setValue} />;
}

const meta = preview.meta({
  title: 'Commerce/VariantPicker',
  component: VariantPicker,
  tags: ['ready'],
  parameters: { guide },
  args: { label: 'Glaze', options, value: 'mixed', onChange: () => undefined },
  render: (args) => <Choosing {...args} />,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '30rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Available = meta.story();

export const AllHeld = meta.story({
  args: {
    options: options.map((option) => ({
      ...option,
      left: 0,
      held: 4,
      state: 'all_held' as const,
      detail: undefined,
    })),
  },
});

export const SoldOutChosen = meta.story({ args: { value: 'oxblood' } });

export const WithSwatches = meta.story({
  args: {
    options: options.map((option, at) => ({
      ...option,
      swatch: ['ivory', 'royalblue', 'brown'][at],
    })),
  },
});

export const Keyboard = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: /Oxblood/ })).toBeChecked();
  },
});

/** The chosen variant sells out under the reader's eyes: the choice stays, and nothing moves. */
export const Update = meta.story({
  render: (args) => (
    <Feed<readonly VariantOption[]>
      steps={[
        options,
        options.map((option) => ({ ...option, left: 0, held: 0, state: 'sold_out' as const })),
      ]}
    >
      {(next) => <Choosing {...args} options={next} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByRole('radio', { name: /Mixed set/ })).toBeChecked();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: {
    options: Array.from({ length: 12 }, (_, at) => ({
      id: String(at),
      name: `Size ${at + 36}`,
      left: at * 1000,
      held: 0,
      state: at === 0 ? ('sold_out' as const) : ('available' as const),
    })),
    value: '3',
    label: 'Size',
  },
});

export const LongText = meta.story({
  args: { options: options.map((option) => ({ ...option, name: germanName })) },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
