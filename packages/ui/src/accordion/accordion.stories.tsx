import { expect, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './accordion.guide.ts';
import { Accordion } from './index.ts';

const items = [
  {
    value: 'limit',
    title: 'How many can I buy?',
    fact: '2 per person',
    content: <p>Two of the edition. Units in a checkout count until their hold ends.</p>,
  },
  {
    value: 'hold',
    title: 'What is a hold?',
    fact: '8 min',
    content: <p>Your unit is kept for 8 minutes while you pay. Nobody else can take it.</p>,
  },
  {
    value: 'fair',
    title: 'How do I know that it is fair?',
    content: <p>Every unit is one line of a ledger that anyone can check after the drop.</p>,
  },
];

const meta = preview.meta({
  title: 'Primitives/Accordion',
  component: Accordion,
  tags: ['ready'],
  parameters: { guide },
  args: { items, style: { maxInlineSize: '34rem' } },
});

export const Playground = meta.story();

export const Variants = meta.story({ args: { defaultOpen: ['limit', 'hold'] } });

export const States = meta.story({
  name: 'One at a time',
  args: { oneAtATime: true, defaultOpen: ['limit'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /What is a hold/ }));
    await waitFor(() => expect(canvas.getByText(/Your unit is kept/)).toBeVisible());
    await expect(canvas.getByRole('button', { name: /How many/ })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  },
});

export const LongText = meta.story({
  args: {
    defaultOpen: ['name'],
    items: [
      { value: 'name', title: germanName, fact: 'Höchstens zwei', content: germanName.repeat(3) },
      { value: 'why', title: `Warum ${germanName}?`, content: 'Darum.' },
    ],
  },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  args: { defaultOpen: ['hold'] },
  globals: { direction: 'rtl' },
});

export const Dark = meta.story({
  args: { defaultOpen: ['hold'] },
  globals: { theme: 'dark' },
});

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    const first = canvas.getByRole('button', { name: /How many/ });
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('button', { name: /What is a hold/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await expect(first).toHaveAttribute('aria-expanded', 'true');
  },
});
