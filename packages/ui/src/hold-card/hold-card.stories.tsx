import { expect, fn } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import {
  germanName,
  minuteMs,
  storyNowAt,
  storyPicture,
  storyTicker,
} from '../testing/story-world.ts';
import { guide } from './hold-card.guide.ts';
import { HoldCard, HoldLink } from './index.ts';

const ending = { title: 'Still need it?', detail: 'We can add five minutes, once' };
const hold = (leftMs: number) => ({ expiresAt: storyNowAt + leftMs, durationMs: 5 * minuteMs });

const meta = preview.meta({
  title: 'Commerce/HoldCard',
  component: HoldCard,
  tags: ['ready'],
  parameters: { guide },
  args: {
    hold: hold(272_000),
    ticker: storyTicker,
    title: 'One is yours',
    detail: 'Mixed set, €68',
    ending,
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '25rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Running = meta.story();

export const Ending = meta.story({ args: { hold: hold(45_000) } });

export const Over = meta.story({ args: { hold: hold(0) } });

export const InSheet = meta.story({ args: { size: 'sheet', detail: 'Held until 20:09:20' } });

export const WithExtension = meta.story({
  args: {
    size: 'sheet',
    hold: hold(45_000),
    actions: <Button onClick={fn()}>Add 5:00</Button>,
  },
});

const link = {
  href: '/drops/1',
  picture: storyPicture('vinyl', 'A pink record'),
  hue: 158,
  item: 'Night Bus EP, pink pressing',
  expiresAt: storyNowAt + 221_000,
  ticker: storyTicker,
};

export const AsLink = meta.story({ render: () => <HoldLink {...link} /> });

export const AsLinkEnding = meta.story({
  render: () => <HoldLink {...link} expiresAt={storyNowAt + 45_000} />,
});

/** The last minute comes, the reader asks for more: amber, then blue again, in the same place. */
export const Update = meta.story({
  render: (args) => (
    <Feed steps={[61_000, 60_000, 360_000]}>
      {(leftMs) => <HoldCard {...args} hold={hold(leftMs)} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByText('Still need it?')).toBeVisible();
    await userEvent.click(next);
    await expect(canvas.getByText('One is yours')).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: { hold: { expiresAt: storyNowAt + 360_000_000, durationMs: 360_000_000 } },
});

export const LongText = meta.story({ args: { title: germanName, detail: germanName } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const ReducedMotion = meta.story({ globals: { motion: 'reduced' }, play: expectLessMotion });

export const Dark = meta.story({ globals: { theme: 'dark' } });
