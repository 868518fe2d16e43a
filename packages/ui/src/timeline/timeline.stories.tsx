import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import { dayMs, germanName, storyNowAt, storyZone } from '../testing/story-world.ts';
import { Timeline, type TimelineEntry, type TimelineProps } from './index.ts';
import { guide } from './timeline.guide.ts';

const held: TimelineEntry = {
  id: 'held',
  at: storyNowAt,
  title: 'Held for you',
  detail: 'Mixed set, 1 unit, for 5:00',
  tone: 'past',
};
const refused: TimelineEntry = {
  id: 'refused',
  at: storyNowAt + 105_000,
  title: 'Card said no',
  detail: 'Test card 0002. Nothing was taken, the hold went on.',
  tone: 'error',
};
const paid: TimelineEntry = {
  id: 'paid',
  at: storyNowAt + 131_000,
  title: 'Paid, €68.00',
  detail: 'Test card 4242. Number 80 is yours.',
  tone: 'done',
};

const args: TimelineProps = {
  entries: [held, refused, paid],
  nowAt: storyNowAt,
  ...storyZone,
};

const meta = preview.meta({
  title: 'Commerce/Timeline',
  component: Timeline,
  tags: ['ready'],
  parameters: { guide },
  args,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Paid = meta.story();

export const Running = meta.story({ args: { entries: [{ ...held, tone: 'now' }] } });

export const AnotherDay = meta.story({ args: { nowAt: storyNowAt + 2 * dayMs } });

export const WithWhatComes = meta.story({
  args: {
    entries: [
      held,
      {
        id: 'back',
        at: storyNowAt + 300_000,
        title: 'Goes back',
        detail: 'If it is not paid by then',
        tone: 'next',
      },
    ],
  },
});

export const Update = meta.story({
  render: (args) => (
    <Feed<readonly TimelineEntry[]> steps={[[held], [held, refused], [held, refused, paid]]}>
      {(entries) => <Timeline {...args} entries={entries} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const first = canvas.getByText('Held for you');
    const top = first.getBoundingClientRect().top;
    await userEvent.click(canvas.getByRole('button', { name: 'Next event' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next event' }));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
    await expect(first.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: {
    nowAt: storyNowAt + 800 * dayMs,
    entries: Array.from({ length: 12 }, (_, at): TimelineEntry => {
      const title = at === 11 ? 'Paid, €12,345,678.90' : 'Card said no';
      return {
        id: String(at),
        at: storyNowAt + at * 50 * dayMs,
        title,
        tone: at === 11 ? 'done' : 'error',
      };
    }),
  },
});

export const LongText = meta.story({
  args: { entries: [{ ...held, title: germanName, detail: germanName }, paid] },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
