import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { LiveBadge } from './index.ts';
import { guide } from './live-badge.guide.ts';

const meta = preview.meta({
  title: 'Primitives/LiveBadge',
  component: LiveBadge,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story();

export const LongText = meta.story({
  args: { children: 'Gerade im Verkauf' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ args: { children: 'مباشر' }, globals: { direction: 'rtl' } });

export const ReducedMotion = meta.story({
  globals: { motion: 'reduced' },
  play: expectLessMotion,
});

export const Dark = meta.story({ globals: { theme: 'dark' } });
