import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import { PaceLine } from './index.ts';
import { guide } from './pace-line.guide.ts';

const meta = preview.meta({
  title: 'Commerce/PaceLine',
  component: PaceLine,
  tags: ['ready'],
  parameters: { guide },
  args: { soldByMinute: [1, 2, 9, 12, 8, 9, 5, 6, 4, 5, 3, 9], left: 41 },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '30rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Estimate = meta.story();

export const Slow = meta.story({ args: { soldByMinute: [2, 2, 2, 2, 0] } });

export const TooFewSales = meta.story({ args: { soldByMinute: [0, 0, 1, 2] } });

export const SoldOut = meta.story({ args: { left: 0 } });

/** The fifth sale fills a place that was kept for it. */
export const Update = meta.story({
  render: () => (
    <Feed
      steps={[
        [0, 0, 0, 4],
        [0, 0, 4, 1],
      ]}
    >
      {(soldByMinute) => <PaceLine soldByMinute={soldByMinute} left={41} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByText('1 sold in the last minute.')).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: { soldByMinute: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9999], left: 1_000_000 },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
