import { expect, userEvent } from 'storybook/test';
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

const waiting = tabs.map((tab) =>
  tab.label === 'Orders' ? { ...tab, count: { value: 1, label: 'held for you' } } : tab,
);

export const Variants = meta.story({ name: 'Something waits', args: { tabs: waiting } });

export const LongText = meta.story({
  args: {
    tabs: waiting.map((tab) => ({
      ...tab,
      label: tab.label === 'Account' ? 'Einstellungen' : tab.label,
    })),
  },
  globals: { viewport: { value: 'small' } },
});

export const Narrow320 = meta.story({
  args: { tabs: waiting },
  globals: { viewport: { value: 'small' } },
});

export const Keyboard = meta.story({
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Live' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Browse' })).toHaveFocus();
  },
});
