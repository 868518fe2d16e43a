import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { UnitMark } from './index.ts';
import { guide } from './unit-mark.guide.ts';

const meta = preview.meta({
  title: 'Primitives/UnitMark',
  component: UnitMark,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story();

export const InText = meta.story({
  render: () => (
    <p style={{ display: 'flex', gap: '0.5rem' }}>
      <UnitMark /> Checking what happened
    </p>
  ),
});

export const Dark = meta.story({ ...InText.input, globals: { theme: 'dark' } });

export const Rtl = meta.story({ ...InText.input, globals: { direction: 'rtl' } });

export const ReducedMotion = meta.story({
  ...InText.input,
  globals: { motion: 'reduced' },
  play: expectLessMotion,
});
