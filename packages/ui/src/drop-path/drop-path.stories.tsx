import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import { dayMs, germanName, minuteMs, storyNowAt, storyZone } from '../testing/story-world.ts';
import type { TimelineEntry } from '../timeline/index.ts';
import { guide } from './drop-path.guide.ts';
import { DropPath } from './index.ts';

const opensAt = Date.UTC(2026, 10, 22, 20);
const announced: TimelineEntry = {
  id: 'announced',
  at: storyNowAt - 5 * dayMs,
  title: 'Announced',
  detail: 'Edition of 120, three glazes',
  tone: 'past',
};
const opens: TimelineEntry = {
  id: 'opens',
  at: opensAt,
  title: 'Open to everyone, now',
  detail: 'First come, first served. 2 per person.',
  tone: 'now',
};
const ends: TimelineEntry = {
  id: 'ends',
  at: opensAt + 30 * minuteMs,
  title: 'Ends',
  detail: 'Units held then can still be paid',
  tone: 'next',
};

const meta = preview.meta({
  title: 'Commerce/DropPath',
  component: DropPath,
  tags: ['ready'],
  parameters: { guide },
  args: { steps: [announced, opens, ends], nowAt: storyNowAt, ...storyZone },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '30rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Live = meta.story();

export const Scheduled = meta.story({
  args: {
    nowAt: opensAt - 6 * minuteMs,
    steps: [
      { ...announced, tone: 'now' },
      { ...opens, title: 'Opens to everyone', tone: 'next' },
      ends,
    ],
  },
});

export const Ended = meta.story({
  args: {
    nowAt: opensAt + dayMs,
    steps: [
      announced,
      { ...opens, title: 'Opened to everyone', tone: 'past' },
      { ...ends, title: 'Ended', detail: '79 of 120 sold', tone: 'past' },
    ],
  },
});

/** The drop opens: the step that was next is now, in its place. */
export const Update = meta.story({
  render: (args) => (
    <Feed<readonly TimelineEntry[]>
      steps={[
        [
          { ...announced, tone: 'now' },
          { ...opens, title: 'Opens to everyone', tone: 'next' },
          ends,
        ],
        [announced, opens, ends],
      ]}
    >
      {(steps) => <DropPath {...args} steps={steps} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByText('Open to everyone, now')).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: {
    nowAt: opensAt + 400 * dayMs,
    steps: [
      { ...announced, at: opensAt - 400 * dayMs },
      ...Array.from({ length: 6 }, (_, at): TimelineEntry => {
        const movedAt = opensAt - (300 - at) * dayMs;
        return { id: String(at), at: movedAt, title: 'Moved to another day', tone: 'past' };
      }),
      {
        ...opens,
        title: 'Opened to everyone',
        detail: '1,000,000 of 1,000,000 sold',
        tone: 'done',
      },
    ],
  },
});

export const LongText = meta.story({
  args: { heading: germanName, steps: [{ ...announced, title: germanName, detail: germanName }] },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
