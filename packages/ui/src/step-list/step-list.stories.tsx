import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { type Step, StepList } from './index.ts';
import { guide } from './step-list.guide.ts';

const names = ['Product', 'Stock', 'Time', 'Rules', 'Preview', 'Check'];
const stepsAt = (at: number): readonly Step[] =>
  names.map((label, index) => ({
    id: label,
    label,
    state: index < at ? 'done' : index === at ? 'current' : 'ahead',
    ...(index < at ? { href: `#${label.toLowerCase()}` } : {}),
  }));

const meta = preview.meta({
  title: 'Patterns/StepList',
  component: StepList,
  tags: ['ready'],
  parameters: { guide },
  args: { label: 'Schedule a drop', steps: stepsAt(5), style: { maxInlineSize: '24rem' } },
  globals: { viewport: { value: 'desktop' } },
});

export const Playground = meta.story();

export const Variants = meta.story({
  name: 'In the middle',
  args: { steps: stepsAt(2) },
});

const withProblem = stepsAt(4).map((step) =>
  step.id === 'Stock' ? { ...step, state: 'problem' as const } : step,
);

export const States = meta.story({ name: 'One needs a look', args: { steps: withProblem } });

export const Empty = meta.story({ name: 'Just begun', args: { steps: stepsAt(0) } });

export const Narrow320 = meta.story({
  args: { steps: withProblem },
  globals: { viewport: { value: 'small' } },
});

export const LongText = meta.story({
  args: {
    steps: [
      { id: 'a', label: germanName, state: 'done', href: '#a' },
      { id: 'b', label: `${germanName} prüfen`, state: 'current' },
    ],
    style: { maxInlineSize: '12rem' },
  },
});

export const Rtl = meta.story({
  args: { steps: withProblem },
  globals: { direction: 'rtl', viewport: { value: 'desktop' } },
});

export const Dark = meta.story({
  args: { steps: withProblem },
  globals: { theme: 'dark', viewport: { value: 'desktop' } },
});

export const Keyboard = meta.story({
  args: { steps: stepsAt(2) },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /^Product/ })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /^Stock/ })).toHaveFocus();
  },
});
