import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import {
  dayMs,
  eur,
  germanName,
  minuteMs,
  storyNowAt,
  storyStartAt,
  storyTicker,
  storyZone,
} from '../testing/story-world.ts';
import { guide } from './buy-area.guide.ts';
import { BuyArea, type BuyAreaProps, type BuyAreaState } from './index.ts';

const hold = (leftMs: number) => ({ expiresAt: storyNowAt + leftMs, durationMs: 5 * minuteMs });

const args: BuyAreaProps = {
  state: { kind: 'live' },
  ticker: storyTicker,
  price: eur(6800),
  item: 'Mixed set',
  quantity: 1,
  quantityMax: 2,
  onQuantityChange: fn(),
  perCustomerLimit: 2,
  holdMs: 5 * minuteMs,
  freshness: { kind: 'live', seenAt: storyNowAt - 300 },
  onAction: fn(),
  placement: 'card',
  ...storyZone,
};

const meta = preview.meta({
  title: 'Commerce/BuyArea',
  component: BuyArea,
  tags: ['ready'],
  parameters: { guide },
  args,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '25rem' }}>
        <Story />
      </div>
    ),
  ],
});

const inState = (state: BuyAreaState, more: Partial<BuyAreaProps> = {}) =>
  ({ args: { state, ...more } }) as const;

const stale = { kind: 'stale', seenAt: storyNowAt - 38_000 } as const;

export const Upcoming = meta.story({
  ...inState({ kind: 'upcoming', opensAt: storyStartAt }),
  tags: ['state:drop-phase.scheduled'],
});

export const UpcomingOtherDay = meta.story(
  inState({ kind: 'upcoming', opensAt: storyNowAt + 4 * dayMs }),
);

export const UpcomingRemind = meta.story(
  inState({
    kind: 'upcoming',
    opensAt: storyStartAt,
    reminder: { reminded: false, count: 4_906 },
  }),
);

export const UpcomingReminded = meta.story(
  inState({
    kind: 'upcoming',
    opensAt: storyStartAt,
    reminder: { reminded: true, count: 4_907 },
  }),
);

export const Opening = meta.story(inState({ kind: 'opening' }));

export const Live = meta.story({ ...inState({ kind: 'live' }), tags: ['state:drop-phase.live'] });

export const Holding = meta.story(inState({ kind: 'holding' }));

export const Reserved = meta.story(
  inState({ kind: 'reserved', hold: hold(272_000), total: eur(6800), canExtend: true }),
);

export const Ending = meta.story(
  inState({ kind: 'reserved', hold: hold(45_000), total: eur(6800), canExtend: true }),
);

export const EndingExtended = meta.story(
  inState({ kind: 'reserved', hold: hold(45_000), total: eur(6800), canExtend: false }),
);

export const Paying = meta.story(
  inState({ kind: 'paying', total: eur(6800), orderNumber: 'LD-7K2Q9F' }),
);

export const Confirmed = meta.story(
  inState(
    {
      kind: 'confirmed',
      unitNumbers: [80],
      editionSize: 120,
      paidAt: storyNowAt + 139_000,
      orderNumber: 'LD-7K2Q9F',
    },
    { orderHref: '/orders/1' },
  ),
);

export const Declined = meta.story(
  inState({ kind: 'declined', hold: hold(192_000), reason: 'card 0002 lacks funds' }),
);

export const UncertainWhilePaying = meta.story(
  inState({ kind: 'uncertain', during: 'paying', orderNumber: 'LD-7K2Q9F' }),
);

export const UncertainWhileHolding = meta.story(inState({ kind: 'uncertain', during: 'holding' }));

export const Lapsed = meta.story(inState({ kind: 'lapsed', left: 12 }));

export const LapsedAndGone = meta.story(inState({ kind: 'lapsed', left: 0 }));

export const Beaten = meta.story(
  inState({ kind: 'beaten', nearest: { name: 'All cobalt', left: 4 } }),
);

export const BeatenToTheLast = meta.story(inState({ kind: 'beaten', nearest: null }));

export const SoldOut = meta.story({
  ...inState({ kind: 'soldout', soldOutInMs: 466_000, held: 0 }),
  tags: ['state:drop-phase.sold_out'],
});

export const AllHeld = meta.story(inState({ kind: 'soldout', soldOutInMs: 466_000, held: 6 }));

export const VariantSoldOut = meta.story(
  inState({
    kind: 'soldout',
    soldOutInMs: null,
    held: 0,
    nearest: { name: 'All cobalt', left: 17 },
  }),
);

export const Limit = meta.story(
  inState({ kind: 'limit', owned: 2, limit: 2, unitNumbers: [80, 81], editionSize: 120 }),
);

export const Offline = meta.story(
  inState({ kind: 'offline', factsAt: storyNowAt, attempt: 2 }, { freshness: stale }),
);

export const NoticeBusy = meta.story(
  inState({
    kind: 'notice',
    icon: 'hourglass',
    title: 'Too many tries from this account',
    detail: 'Nothing was held or charged. Next try in 4 s.',
    action: 'get',
  }),
);

export const NoticeOwnDrop = meta.story(
  inState({
    kind: 'notice',
    icon: 'info',
    title: 'This is your own drop',
    detail: 'Creators do not buy from their own drops.',
  }),
);

export const HoldOver = meta.story(
  inState({ kind: 'reserved', hold: hold(0), total: eur(6800), canExtend: true }),
);

export const Ended = meta.story({
  ...inState({ kind: 'ended', endedAt: storyNowAt, sold: 79, total: 120 }),
  tags: ['state:drop-phase.ended'],
});

export const Cancelled = meta.story({
  ...inState({ kind: 'cancelled' }),
  tags: ['state:drop-phase.cancelled'],
});

/** The quantity stops at the limit, with its reason on the button. */
export const Quantity = meta.story({
  render: function Render(args) {
    const [quantity, setQuantity] = useState(1);
    return <BuyArea {...args} quantity={quantity} onQuantityChange={setQuantity} />;
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'One more' }));
    await expect(canvas.getByRole('button', { name: 'Get 2 €136' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'One more, Two per person' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
});

/** From the tap to the number: the button keeps its place and its focus, and nothing below it moves. */
export const Update = meta.story({
  args: { placement: 'page' },
  globals: { viewport: { value: 'desktop' } },
  render: (args) => (
    <Feed<BuyAreaState>
      steps={[
        { kind: 'live' },
        { kind: 'holding' },
        { kind: 'reserved', hold: hold(300_000), total: eur(6800), canExtend: true },
        { kind: 'paying', total: eur(6800), orderNumber: 'LD-7K2Q9F' },
        { kind: 'declined', hold: hold(192_000), reason: 'card 0002 lacks funds' },
        { kind: 'offline', factsAt: storyNowAt, attempt: 2 },
      ]}
    >
      {(state) => <BuyArea {...args} state={state} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const below = canvas.getByRole('button', { name: 'Next event' });
    const top = below.getBoundingClientRect().top;
    for (const label of ['Holding one for you', 'Pay €68', 'Paying €68', 'Try another card']) {
      await userEvent.click(below);
      await expect(canvas.getByRole('button', { name: label })).toBeVisible();
      await expect(below.getBoundingClientRect().top).toBe(top);
    }
    await userEvent.click(below);
    await expect(canvas.getByText('You’re offline')).toBeVisible();
    await expect(below.getBoundingClientRect().top).toBe(top);
  },
});

/** The bar at the foot of a phone. */
export const OnPhone = meta.story({
  args: { placement: 'page' },
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'phone' } },
});

export const Extreme = meta.story({
  args: {
    price: { amount: 1_234_567, currency: 'BHD' },
    quantity: 9,
    perCustomerLimit: 99,
    quantityMax: 99,
    item: null,
  },
});

export const LongText = meta.story(
  inState(
    { kind: 'beaten', nearest: { name: germanName, left: 9999 } },
    { item: germanName, price: eur(1_234_567) },
  ),
);

export const Rtl = meta.story({
  ...inState({ kind: 'reserved', hold: hold(272_000), total: eur(6800), canExtend: true }),
  globals: { direction: 'rtl' },
});

export const ReducedMotion = meta.story({
  ...inState({ kind: 'holding' }),
  globals: { motion: 'reduced' },
  play: expectLessMotion,
});

export const Dark = meta.story({
  ...inState({ kind: 'declined', hold: hold(192_000) }),
  globals: { theme: 'dark' },
});
