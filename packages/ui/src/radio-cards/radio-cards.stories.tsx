import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { RadioCards, type RadioCardsProps } from './index.ts';
import { guide } from './radio-cards.guide.ts';

const cards = [
  { value: 'post', label: 'By post', detail: 'In 2 to 4 days' },
  { value: 'courier', label: 'By courier', detail: 'Tomorrow' },
  { value: 'fetch', label: 'Fetch it in Faro' },
];

const meta = preview.meta({
  title: 'Primitives/RadioCards',
  component: RadioCards,
  tags: ['ready'],
  parameters: { guide },
  args: { legend: 'How it reaches you', cards, value: 'post', onChange: () => undefined },
  render: (args) => <Choosable {...args} />,
});

function Choosable(props: RadioCardsProps) {
  const [value, setValue] = useState(props.value);
  return <RadioCards {...props} value={value} onChange={setValue} />;
}

export const Playground = meta.story({ args: { hint: 'You can change it until it is packed.' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const LongText = meta.story({
  args: { cards: [{ value: 'long', label: germanName, detail: germanName }, ...cards] },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /By courier/ })).toBeChecked();
  },
});

export const Variants = meta.story({
  name: 'Without facts',
  args: {
    cards: [
      { value: 'post', label: 'By post' },
      { value: 'fetch', label: 'Fetch it in Faro' },
    ],
  },
});

export const States = meta.story({
  name: 'Chosen, and with a hint',
  args: { value: 'courier', hint: 'You can change it until it is packed.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: /By courier/ })).toBeChecked();
    await expect(canvas.getByRole('group')).toHaveAccessibleDescription(/until it is packed/);
  },
});
