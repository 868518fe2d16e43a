import preview from '../../../../.storybook/preview.tsx';
import { guide } from './empty-state.guide.ts';
import { EmptyState } from './index.ts';

const meta = preview.meta({
  title: 'Patterns/EmptyState',
  component: EmptyState,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({
  args: {
    title: 'No orders yet',
    children: <p>What you buy in a drop is kept here, with its number.</p>,
  },
});

export const Dark = meta.story({ ...Playground.input, globals: { theme: 'dark' } });

export const Narrow320 = meta.story({
  ...Playground.input,
  globals: { viewport: { value: 'small' } },
});
