import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import {
  dayMs,
  eur,
  germanName,
  storyNowAt,
  storyPicture,
  storyZone,
} from '../testing/story-world.ts';
import { ProductCard, type ProductCardProps } from './index.ts';
import { guide } from './product-card.guide.ts';

const args: ProductCardProps = {
  href: '/products/1',
  title: 'Tidewater cups, set of three',
  creator: 'Studio Ondo',
  picture: storyPicture('cups', 'Three speckled stoneware cups on orange'),
  hue: 38,
  price: eur(6800),
  state: { kind: 'live', stock: { total: 120, left: 41, held: 6 } },
  nowAt: storyNowAt,
  ...storyZone,
};

const meta = preview.meta({
  title: 'Commerce/ProductCard',
  component: ProductCard,
  tags: ['ready'],
  parameters: { guide },
  args,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '13.5rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Live = meta.story({ tags: ['state:drop-phase.live'] });

export const AllHeld = meta.story({
  tags: ['state:drop-phase.live'],
  args: { state: { kind: 'all_held', stock: { total: 120, left: 0, held: 4 } } },
});

export const Upcoming = meta.story({
  tags: ['state:drop-phase.scheduled'],
  args: { state: { kind: 'upcoming', opensAt: storyNowAt + 5 * dayMs } },
});

export const SoldOut = meta.story({
  tags: ['state:drop-phase.sold_out'],
  args: { state: { kind: 'sold_out', soldOutInMs: 374_000 } },
});

export const Ended = meta.story({
  tags: ['state:drop-phase.ended'],
  args: { state: { kind: 'ended' } },
});

export const Cancelled = meta.story({
  tags: ['state:drop-phase.cancelled'],
  args: { state: { kind: 'cancelled' } },
});

export const WithoutDrop = meta.story({ args: { state: { kind: 'no_drop' } } });

/** Its drop sells out while the reader looks: picture and name stay where they are. */
export const Update = meta.story({
  render: (args) => (
    <Feed<ProductCardProps['state']>
      steps={[
        { kind: 'live', stock: { total: 120, left: 1, held: 6 } },
        { kind: 'all_held', stock: { total: 120, left: 0, held: 4 } },
        { kind: 'sold_out', soldOutInMs: 374_000 },
      ]}
    >
      {(state) => <ProductCard {...args} state={state} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const title = canvas.getByRole('link');
    const top = title.getBoundingClientRect().top;
    await userEvent.click(next);
    await userEvent.click(next);
    await expect(canvas.getByText('Sold out', { exact: false })).toBeVisible();
    await expect(title.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: {
    picture: null,
    price: { amount: 1_234_567, currency: 'JPY' },
    state: { kind: 'live', stock: { total: 1_000_000, left: 999_999, held: 1 } },
  },
});

export const LongText = meta.story({ args: { title: germanName, creator: germanName } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const ReducedMotion = meta.story({ globals: { motion: 'reduced' }, play: expectLessMotion });

export const Dark = meta.story({ globals: { theme: 'dark' } });
