import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
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

export const Variants = meta.story({
  name: 'In the place of a card',
  render: () => (
    <div aria-busy="true" style={{ display: 'grid', gap: '0.5rem', inlineSize: '12rem' }}>
      <Skeleton style={{ aspectRatio: '4 / 5' }} />
      <Skeleton style={{ inlineSize: '80%', blockSize: '1.25rem' }} />
      <Skeleton style={{ inlineSize: '40%', blockSize: '1rem' }} />
    </div>
  ),
});

export const ReducedMotion = meta.story({
  ...Variants.input,
  globals: { motion: 'reduced' },
  play: expectLessMotion,
});
