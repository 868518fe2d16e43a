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
import { guide } from './drop-card.guide.ts';
import { DropCard, type DropCardProps } from './index.ts';

const args: DropCardProps = {
  href: '/drops/1',
  title: 'Tidewater cups, set of three',
  creator: { name: 'Studio Ondo', hue: 38 },
  picture: storyPicture('cups', 'Three speckled stoneware cups on orange'),
  hue: 38,
  price: eur(6800),
  stock: { total: 120, left: 41, held: 6 },
  state: 'available',
  endsAt: Date.UTC(2026, 10, 22, 20, 30),
  nowAt: storyNowAt,
  ...storyZone,
};

const meta = preview.meta({
  title: 'Commerce/DropCard',
  component: DropCard,
  tags: ['ready'],
  parameters: { guide },
  args,
});

const narrow = (Story: () => React.ReactNode) => (
  <div style={{ maxInlineSize: '20rem' }}>
    <Story />
  </div>
);

export const Available = meta.story({ decorators: [narrow] });

export const AllHeld = meta.story({
  args: { state: 'all_held', stock: { total: 120, left: 0, held: 6 } },
  decorators: [narrow],
});

export const SoldOut = meta.story({
  args: { state: 'sold_out', stock: { total: 120, left: 0, held: 0 } },
  decorators: [narrow],
});

/** Given room, picture and facts stand side by side. */
export const Wide = meta.story({
  globals: { viewport: { value: 'desktop' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '45rem' }}>
        <Story />
      </div>
    ),
  ],
});

/** Each card takes its own product's hue. */
export const Rail = meta.story({
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <div
      style={{
        display: 'grid',
        gridAutoFlow: 'column',
        gridAutoColumns: 'min(82%, 21.25rem)',
        gap: '0.75rem',
        padding: '1rem',
        overflowX: 'auto',
      }}
    >
      <DropCard {...args} />
      <DropCard
        {...args}
        title="Night Bus EP, pink pressing"
        creator={{ name: 'Harbour Kiosk', hue: 158 }}
        picture={storyPicture('vinyl', 'A pink record')}
        hue={158}
        price={eur(2900)}
        stock={{ total: 60, left: 8, held: 3 }}
      />
      <DropCard
        {...args}
        title="Signal caps, base kit"
        creator={{ name: 'Keyorder', hue: 94 }}
        picture={storyPicture('keys', 'Sixteen keycaps')}
        hue={94}
        price={eur(9500)}
        stock={{ total: 200, left: 162, held: 7 }}
      />
    </div>
  ),
});

export const Update = meta.story({
  decorators: [narrow],
  render: (args) => (
    <Feed<Pick<DropCardProps, 'stock' | 'state'>>
      steps={[
        { stock: { total: 120, left: 10, held: 0 }, state: 'available' },
        { stock: { total: 120, left: 9, held: 1 }, state: 'available' },
        { stock: { total: 120, left: 0, held: 10 }, state: 'all_held' },
      ]}
    >
      {(step) => <DropCard {...args} {...step} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const card = canvas.getByRole('article');
    const height = card.getBoundingClientRect().height;
    await userEvent.click(canvas.getByRole('button', { name: 'Next event' }));
    await expect(canvas.getByText('9')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Next event' }));
    await expect(canvas.getByText('All held')).toBeVisible();
    await expect(card.getBoundingClientRect().height).toBe(height);
  },
});

export const Extreme = meta.story({
  args: {
    picture: null,
    price: { amount: 1_234_567, currency: 'JPY' },
    stock: { total: 1_000_000, left: 999_999, held: 1 },
    endsAt: storyNowAt + 12 * dayMs,
  },
  decorators: [narrow],
});

export const LongText = meta.story({
  args: { title: germanName, creator: { name: germanName, hue: 38 } },
  decorators: [narrow],
});

export const Rtl = meta.story({ globals: { direction: 'rtl' }, decorators: [narrow] });

export const ReducedMotion = meta.story({
  globals: { motion: 'reduced' },
  decorators: [narrow],
  play: expectLessMotion,
});

export const Dark = meta.story({ globals: { theme: 'dark' }, decorators: [narrow] });
