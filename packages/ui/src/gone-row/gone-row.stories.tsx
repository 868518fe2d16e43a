import preview from '../../../../.storybook/preview.tsx';
import { germanName, storyPicture } from '../testing/story-world.ts';
import { guide } from './gone-row.guide.ts';
import { GoneRow } from './index.ts';

const meta = preview.meta({
  title: 'Commerce/GoneRow',
  component: GoneRow,
  tags: ['ready'],
  parameters: { guide },
  args: {
    href: '/drops/3',
    title: 'Braid candles, first pour',
    picture: storyPicture('candle', 'Two twisted candles'),
    hue: 330,
    sold: 80,
    soldOutInMs: 252_000,
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '27.25rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const SoldOut = meta.story();

export const EndedWithUnitsLeft = meta.story({ args: { sold: 61, soldOutInMs: null } });

export const Extreme = meta.story({
  args: { picture: null, sold: 1_000_000, soldOutInMs: 360_000_000 },
});

export const LongText = meta.story({ args: { title: germanName } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
