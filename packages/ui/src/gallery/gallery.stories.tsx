import { expect, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { IconButton } from '../icon-button/index.ts';
import { LiveBadge } from '../live-badge/index.ts';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { storyPicture } from '../testing/story-world.ts';
import { guide } from './gallery.guide.ts';
import { Gallery } from './index.ts';

const cups = [
  storyPicture('cups', 'Three speckled stoneware cups on orange'),
  storyPicture('cups-b', 'The three cups, oxblood bowl in front'),
  storyPicture('bowls', 'Four nested stoneware bowls'),
];

const meta = preview.meta({
  title: 'Commerce/Gallery',
  component: Gallery,
  tags: ['ready'],
  parameters: { guide },
  args: {
    pictures: cups,
    hue: 38,
    label: 'Tidewater cups',
    badges: <LiveBadge />,
    actions: <IconButton icon="share-network" label="Share" tone="surface" />,
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '44rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Several = meta.story();

export const Desktop = meta.story({ globals: { viewport: { value: 'desktop' } } });

export const One = meta.story({ args: { pictures: cups.slice(0, 1) } });

export const None = meta.story({ args: { pictures: [] } });

export const Extreme = meta.story({
  args: {
    pictures: ['cups', 'cups-b', 'bowls', 'lamp', 'vinyl', 'keys', 'candle', 'blocks', 'vase'].map(
      (name) => storyPicture(name, 'One of nine'),
    ),
  },
});

export const Keyboard = meta.story({
  play: async ({ canvas, userEvent }) => {
    const track = canvas.getByRole('list', { name: 'Pictures, 3' });
    track.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(track.scrollLeft).toBeGreaterThan(track.clientWidth - 2));
  },
});

export const Rtl = meta.story({
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    const track = canvas.getByRole('list', { name: 'Pictures, 3' });
    track.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(track.scrollLeft).toBeLessThan(2 - track.clientWidth));
  },
});

export const ReducedMotion = meta.story({ globals: { motion: 'reduced' }, play: expectLessMotion });

export const Dark = meta.story({ globals: { theme: 'dark' } });
