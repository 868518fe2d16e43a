import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { type TabItem, Tabs } from './index.ts';
import { guide } from './tabs.guide.ts';

const drops: readonly [TabItem, ...TabItem[]] = [
  { value: 'live', label: 'Live', count: 1, panel: <p>Tidewater cups, until 20:30.</p> },
  { value: 'upcoming', label: 'Upcoming', count: 3, panel: <p>Spindle vases, Friday 20:00.</p> },
  { value: 'past', label: 'Past', count: 14, panel: <p>Low tide bowl, sold out in 6:14.</p> },
];

const meta = preview.meta({
  title: 'Primitives/Tabs',
  component: Tabs,
  tags: ['ready'],
  parameters: { guide },
  args: { label: 'Drops of Studio Ondo', items: drops, onChange: fn() },
});

export const Playground = meta.story();

const views: readonly [TabItem, ...TabItem[]] = [
  { value: 'creator', label: 'By creator', panel: <p>Studio Ondo: starts.</p> },
  { value: 'kind', label: 'By kind of news', panel: <p>Starts: in the app and by push.</p> },
];

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '2rem', maxInlineSize: '24rem' }}>
      <Tabs label="Drops of Studio Ondo" items={drops} />
      <Tabs label="What reaches you" items={views} look="segments" />
    </div>
  ),
});

export const States = meta.story({
  name: 'Another one chosen',
  args: { defaultValue: 'past' },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('tab', { name: /^Past ?14$/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await userEvent.click(canvas.getByRole('tab', { name: /^Upcoming ?3$/ }));
    await expect(canvas.getByRole('tabpanel', { name: /^Upcoming ?3$/ })).toBeVisible();
    await expect(args.onChange).toHaveBeenCalledWith('upcoming');
  },
});

export const LongText = meta.story({
  args: {
    items: [
      { value: 'a', label: germanName, panel: <p>{germanName}</p> },
      { value: 'b', label: 'Demnächst erhältlich', count: 1_204, panel: <p>Später</p> },
    ],
  },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    canvas.getByRole('tab', { name: /^Live ?1$/ }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: /^Upcoming ?3$/ })).toHaveFocus();
  },
});

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('tab', { name: /^Live ?1$/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tabpanel', { name: /^Upcoming ?3$/ })).toBeVisible();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('tabpanel', { name: /^Past ?14$/ })).toBeVisible();
  },
});
