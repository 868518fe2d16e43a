import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './breadcrumbs.guide.ts';
import { Breadcrumbs, type Crumb } from './index.ts';

const parents: readonly [Crumb, ...Crumb[]] = [
  { href: '#browse', label: 'Browse' },
  { href: '#ceramics', label: 'Ceramics' },
];

const meta = preview.meta({
  title: 'Patterns/Breadcrumbs',
  component: Breadcrumbs,
  tags: ['ready'],
  parameters: { guide },
  args: {
    parents,
    current: 'Tidewater cups, set of three',
  },
});

export const Playground = meta.story({ globals: { viewport: { value: 'tablet' } } });

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Breadcrumbs parents={[{ href: '#orders', label: 'Orders' }]} current="LD-7K2P" />
      <Breadcrumbs
        aria-label="Breadcrumb of a drop"
        parents={[
          { href: '#drops', label: 'Drops' },
          { href: '#tidewater', label: 'Tidewater cups' },
          { href: '#tidewater-orders', label: 'Orders' },
        ]}
        current="LD-7K2P"
      />
    </div>
  ),
  globals: { viewport: { value: 'tablet' } },
});

export const States = meta.story({
  name: 'On a phone',
  globals: { viewport: { value: 'phone' } },
});

export const LongText = meta.story({
  args: {
    parents: [
      { href: '#browse', label: 'Browse' },
      { href: '#long', label: germanName },
    ],
    current: `${germanName} und ${germanName}`,
  },
  globals: { viewport: { value: 'tablet' } },
});

export const Narrow320 = meta.story({
  ...LongText.input,
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'tablet' } },
});

export const Dark = meta.story({
  globals: { theme: 'dark', viewport: { value: 'tablet' } },
});

export const Keyboard = meta.story({
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Ceramics' })).toHaveFocus();
  },
});
