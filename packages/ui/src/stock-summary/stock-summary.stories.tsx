import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import { germanName, storyNowAt, storyStartAt, storyTicker } from '../testing/story-world.ts';
import { StockSummary } from './index.ts';
import { guide } from './stock-summary.guide.ts';

const ends = { targetAt: storyNowAt + 1_548_000, ticker: storyTicker };

const meta = preview.meta({
  title: 'Commerce/StockSummary',
  component: StockSummary,
  tags: ['ready'],
  parameters: { guide },
  args: { stock: { total: 120, left: 41, held: 6 }, ends },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '30rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Available = meta.story();

export const AllHeld = meta.story({ args: { stock: { total: 120, left: 0, held: 6 } } });

export const SoldOut = meta.story({ args: { stock: { total: 120, left: 0, held: 0 } } });

export const Scheduled = meta.story({
  args: {
    stock: { total: 120, left: 120, held: 0 },
    caption: 'in this edition',
    detail: 'Numbered 1 to 120',
    ends: { targetAt: storyStartAt, ticker: storyTicker },
    endsLabel: 'Opens in',
  },
});

export const WithMine = meta.story({
  args: { stock: { total: 120, left: 36, held: 9, mineHeld: 1 } },
});

/** One unit goes into a checkout: the words and the cell change, nothing moves. */
export const Update = meta.story({
  render: () => (
    <Feed
      steps={[
        { total: 120, left: 10, held: 6 },
        { total: 120, left: 9, held: 7 },
      ]}
    >
      {(stock) => <StockSummary stock={stock} ends={ends} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const grid = canvas.getByRole('img');
    const before = grid.getBoundingClientRect();
    await userEvent.click(canvas.getByRole('button', { name: 'Next event' }));
    await expect(canvas.getByText('7 more in checkouts')).toBeVisible();
    const after = grid.getBoundingClientRect();
    await expect([after.top, after.height]).toEqual([before.top, before.height]);
  },
});

export const Extreme = meta.story({
  args: { stock: { total: 1_000_000, left: 999_999, held: 1 } },
});

export const LongText = meta.story({
  args: { caption: germanName, detail: germanName, endsLabel: 'Endet voraussichtlich in' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const ReducedMotion = meta.story({ globals: { motion: 'reduced' }, play: expectLessMotion });

export const Dark = meta.story({ globals: { theme: 'dark' } });
