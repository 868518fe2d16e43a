import { useState } from 'react';
import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import { germanName } from '../testing/story-world.ts';
import { TestCardPicker, type TestCardPickerProps } from './index.ts';
import { guide } from './test-card-picker.guide.ts';

const cards = [
  { number: '4242424242424242', answer: 'Approves' },
  { number: '4000000000000002', answer: 'Declines' },
  { number: '4000000000000341', answer: 'Declines once' },
  { number: '4000000000009995', answer: 'Never answers' },
  { number: '4000000000003220', answer: 'Approves late' },
  { number: '4000000000000259', answer: 'Answers twice' },
];

function Choosing(props: TestCardPickerProps) {
  const [value, setValue] = useState(props.value);
  return <TestCardPicker {...props} value={value} onChange={setValue} />;
}

const meta = preview.meta({
  title: 'Commerce/TestCardPicker',
  component: TestCardPicker,
  tags: ['ready'],
  parameters: { guide },
  args: { cards, value: '4242424242424242', onChange: () => undefined },
  render: (args) => <Choosing {...args} />,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '25rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Default = meta.story();

export const OneSaidNo = meta.story({
  args: {
    cards: cards.map((card, at) => (at === 1 ? { ...card, refusal: 'Said no 20:06' } : card)),
  },
});

export const AllShown = meta.story({ args: { value: '4000000000000259' } });

export const Keyboard = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /0002/ })).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByRole('radio')).toHaveLength(6);
  },
});

/** The bank said no: the card says so where its answer stood. */
export const Update = meta.story({
  render: (args) => (
    <Feed
      steps={[
        cards,
        cards.map((card, at) => (at === 1 ? { ...card, refusal: 'Said no 20:06' } : card)),
      ]}
    >
      {(next) => <Choosing {...args} cards={next} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByRole('radio', { name: /Said no 20:06/ })).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: {
    cards: Array.from({ length: 40 }, (_, at) => ({
      number: String(4_000_000_000_000_000 + at),
      answer: 'Approves',
    })),
    value: '4000000000000000',
  },
});

export const LongText = meta.story({
  args: { cards: cards.map((card) => ({ ...card, answer: germanName })) },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
