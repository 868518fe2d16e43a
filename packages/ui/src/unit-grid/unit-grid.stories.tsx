import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import { UnitGrid } from './index.ts';
import { guide } from './unit-grid.guide.ts';

const meta = preview.meta({
  title: 'Commerce/UnitGrid',
  component: UnitGrid,
  tags: ['ready'],
  parameters: { guide },
  args: { total: 120, left: 41, held: 6 },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '30rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Available = meta.story();

export const AllHeld = meta.story({ args: { left: 0, held: 6 } });

export const SoldOut = meta.story({ args: { left: 0, held: 0 } });

export const Untouched = meta.story({ args: { left: 120, held: 0 } });

export const MineHeld = meta.story({ args: { left: 36, held: 9, mineHeld: 1 } });

export const MineOwned = meta.story({ args: { left: 18, held: 22, mine: [80] } });

export const OnField = meta.story({
  args: { on: 'field', size: 'card', mine: [80] },
  decorators: [
    (Story) => (
      <div style={{ padding: '1rem', background: 'var(--drop-field)', color: 'var(--drop-ink)' }}>
        <Story />
      </div>
    ),
  ],
});

export const Update = meta.story({
  render: () => (
    <Feed
      steps={[
        { total: 120, left: 41, held: 6 },
        { total: 120, left: 40, held: 7 },
        { total: 120, left: 40, held: 6 },
      ]}
    >
      {(counts) => <UnitGrid {...counts} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const grid = canvas.getByRole('img');
    const before = grid.getBoundingClientRect();
    await userEvent.click(canvas.getByRole('button', { name: 'Next event' }));
    await expect(grid).toHaveAccessibleName('40 of 120 left, 7 in checkouts, 73 sold.');
    await userEvent.click(canvas.getByRole('button', { name: 'Next event' }));
    await expect(grid).toHaveAccessibleName('40 of 120 left, 6 in checkouts, 74 sold.');
    const after = grid.getBoundingClientRect();
    await expect([after.x, after.y, after.height]).toEqual([before.x, before.y, before.height]);
  },
});

export const Extreme = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {[
        { total: 1, left: 1, held: 0 },
        { total: 32, left: 3, held: 2 },
        { total: 240, left: 100, held: 3 },
        { total: 9999, left: 1, held: 0 },
        { total: 1_000_000, left: 999_999, held: 1 },
      ].map((counts) => (
        <UnitGrid key={counts.total} {...counts} />
      ))}
    </div>
  ),
});

export const ReducedMotion = meta.story({ globals: { motion: 'reduced' }, play: expectLessMotion });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ args: { mine: [80] }, globals: { theme: 'dark' } });
