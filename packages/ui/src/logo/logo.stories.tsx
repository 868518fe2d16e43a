import preview from '../../../../.storybook/preview.tsx';
import { Logo } from './index.ts';
import { guide } from './logo.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Logo',
  component: Logo,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story();

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });
