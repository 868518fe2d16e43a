import preview from '../../../../.storybook/preview.tsx';
import { type Tab, TabBar } from './index.ts';
import { guide } from './tab-bar.guide.ts';

const tabs: readonly Tab[] = [
  { href: '#live', label: 'Live', icon: 'broadcast', current: true },
  { href: '#browse', label: 'Browse', icon: 'magnifying-glass', current: false },
  { href: '#orders', label: 'Orders', icon: 'receipt', current: false },
  { href: '#account', label: 'Account', icon: 'user', current: false },
];

const meta = preview.meta({
  title: 'Patterns/TabBar',
  component: TabBar,
  tags: ['ready'],
  args: {
    tabs,
  },
  parameters: { guide, layout: 'fullscreen' },
});

export const Playground = meta.story();

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });
