import preview from '../../../../.storybook/preview.tsx';
import { Skeleton } from './index.ts';
import { guide } from './skeleton.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Skeleton',
  component: Skeleton,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({
  args: { style: { inlineSize: '12rem', blockSize: '3rem' } },
});

export const Dark = meta.story({ ...Playground.input, globals: { theme: 'dark' } });
