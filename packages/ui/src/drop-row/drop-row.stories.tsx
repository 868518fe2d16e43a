import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import {
  dayMs,
  eur,
  germanName,
  minuteMs,
  storyNowAt,
  storyPicture,
  storyStartAt,
  storyTicker,
  storyZone,
} from '../testing/story-world.ts';
import { guide } from './drop-row.guide.ts';
import { DropRow } from './index.ts';

const meta = preview.meta({
  title: 'Commerce/DropRow',
  component: DropRow,
  tags: ['ready'],
  parameters: { guide },
  args: {
    href: '/drops/2',
    title: 'Halo lamp, ivory',
    creator: 'Atelier Brume',
    picture: storyPicture('lamp', 'An ivory mushroom lamp'),
    hue: 296,
    startsAt: storyStartAt,
    ticker: storyTicker,
    editionSize: 45,
    price: eur(18_000),
    ...storyZone,
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '27.25rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Soon = meta.story();

export const ThisHour = meta.story({ args: { startsAt: storyNowAt + 26 * minuteMs } });

export const Tonight = meta.story({ args: { startsAt: storyNowAt + 180 * minuteMs } });

export const ThisWeek = meta.story({ args: { startsAt: storyNowAt + 5 * dayMs } });

export const Later = meta.story({ args: { startsAt: storyNowAt + 12 * dayMs } });

export const Due = meta.story({ args: { startsAt: storyNowAt } });

export const Board = meta.story({
  render: (args) => (
    <>
      {[348_000, 26 * minuteMs, 180 * minuteMs, 5 * dayMs, 12 * dayMs].map((inMs) => (
        <DropRow key={inMs} {...args} startsAt={storyNowAt + inMs} />
      ))}
    </>
  ),
});

/** The creator moves the drop to another day: a date stands where time ran, and the row stays as high. */
export const Update = meta.story({
  render: (args) => (
    <Feed steps={[storyStartAt, storyNowAt + 5 * dayMs]}>
      {(startsAt) => <DropRow {...args} startsAt={startsAt} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await expect(canvas.getByText('in 5:48')).toBeVisible();
    await userEvent.click(next);
    await expect(canvas.getByText(/^Fri/)).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

/** Below a heading that names the day. */
export const DayGiven = meta.story({ args: { startsAt: storyNowAt + 5 * dayMs, dayGiven: true } });

/** On the creator's own page. */
export const OwnPage = meta.story({ args: { creator: undefined } });

export const Extreme = meta.story({
  args: { picture: null, editionSize: 1_000_000, price: { amount: 1_234_567, currency: 'BHD' } },
});

export const LongText = meta.story({ args: { title: germanName, creator: germanName } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
