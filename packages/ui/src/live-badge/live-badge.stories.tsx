import preview from '../../../../.storybook/preview.tsx';
import { LiveBadge } from './index.ts';
import { guide } from './live-badge.guide.ts';

const meta = preview.meta({
  title: 'Primitives/LiveBadge',
  component: LiveBadge,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story();

export const Dark = meta.story({ globals: { theme: 'dark' } });
