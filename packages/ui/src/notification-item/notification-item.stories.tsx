import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { ButtonLink } from '../button/index.ts';
import { Feed } from '../testing/feed.tsx';
import {
  dayMs,
  eur,
  germanName,
  minuteMs,
  storyNowAt,
  storyPicture,
  storyZone,
} from '../testing/story-world.ts';
import { type NotificationFact, NotificationItem, type NotificationItemProps } from './index.ts';
import { guide } from './notification-item.guide.ts';

const earlier = [
  {
    id: 'b',
    at: storyNowAt - 2 * minuteMs,
    fact: { kind: 'order.confirmed', paid: eur(7400), unit: { number: 80, of: 120 } },
  },
  { id: 'c', at: storyNowAt - 3 * minuteMs, fact: { kind: 'stock.low', remaining: 20 } },
  { id: 'd', at: storyNowAt - 4 * minuteMs, fact: { kind: 'drop.started', units: 120 } },
] as const;

const args: NotificationItemProps = {
  href: '/drops/1',
  title: 'Halo lamp, ivory',
  creator: 'Atelier Brume',
  picture: storyPicture('lamp', 'Ivory mushroom lamp on deep violet'),
  hue: 296,
  fact: { kind: 'drop.started', units: 45 },
  at: storyNowAt - minuteMs,
  nowAt: storyNowAt,
  unread: true,
  ...storyZone,
};

const meta = preview.meta({
  title: 'Commerce/NotificationItem',
  component: NotificationItem,
  tags: ['ready'],
  parameters: { guide },
  args,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '46rem' }}>
        <Story />
      </div>
    ),
  ],
});

const of = (fact: NotificationFact) => ({ args: { fact, unread: false } });
const go = (
  <ButtonLink tone="mine" href="/drops/1">
    Go to drop
  </ButtonLink>
);

export const Announced = meta.story({
  ...of({ kind: 'drop.scheduled', startsAt: storyNowAt + 2 * dayMs }),
  tags: ['state:notification-kind.drop.scheduled'],
});
/** What happened to all, and what is one's own, in one line. */
export const TwoFacts = meta.story({
  args: {
    title: 'Tidewater cups',
    creator: 'Studio Ondo',
    picture: storyPicture('cups', 'Three speckled stoneware cups on orange'),
    hue: 38,
    fact: { kind: 'drop.soldout', afterMs: 466_000 },
    alsoText: 'Number 80 is yours',
    earlier,
  },
});
export const Reminder = meta.story({
  ...of({ kind: 'drop.reminder', startsAt: storyNowAt + 2 * minuteMs }),
  tags: ['state:notification-kind.drop.reminder'],
});
export const Live = meta.story({
  args: { liveText: 'Live now, 41 of 45 left', action: go },
  tags: ['state:notification-kind.drop.started'],
});
/** The reader has a hold of it, which matters more than what else sells. */
export const Held = meta.story({
  args: {
    liveText: 'Live now, 41 of 45 left',
    ownText: 'Your hold ends at 20:12',
    action: (
      <ButtonLink tone="mine" href="/drops/1/pay/1">
        Pay €33
      </ButtonLink>
    ),
  },
});
export const Rescheduled = meta.story({
  ...of({ kind: 'drop.rescheduled', startsAt: storyNowAt + 3 * dayMs }),
  tags: ['state:notification-kind.drop.rescheduled'],
});
export const Cancelled = meta.story({
  ...of({ kind: 'drop.cancelled' }),
  tags: ['state:notification-kind.drop.cancelled'],
});
export const Low = meta.story({
  ...of({ kind: 'stock.low', remaining: 9 }),
  tags: ['state:notification-kind.stock.low'],
});
export const SoldOut = meta.story({
  ...of({ kind: 'drop.soldout', afterMs: 466_000 }),
  tags: ['state:notification-kind.drop.soldout'],
});
export const Restocked = meta.story({
  ...of({ kind: 'drop.restocked', remaining: 6 }),
  tags: ['state:notification-kind.drop.restocked'],
});
export const Confirmed = meta.story({
  ...of({ kind: 'order.confirmed', paid: eur(7400), unit: { number: 80, of: 120 } }),
  tags: ['state:notification-kind.order.confirmed'],
});
export const Declined = meta.story({
  args: {
    fact: { kind: 'order.payment_declined', heldUntil: storyNowAt + 5 * minuteMs },
    action: (
      <ButtonLink tone="mine" href="/orders/1/pay">
        Pay €33
      </ButtonLink>
    ),
  },
  tags: ['state:notification-kind.order.payment_declined'],
});
export const Expired = meta.story({
  ...of({ kind: 'order.expired' }),
  tags: ['state:notification-kind.order.expired'],
});
export const Refunded = meta.story({
  ...of({ kind: 'order.refunded', paid: eur(7400) }),
  tags: ['state:notification-kind.order.refunded'],
});

export const Unread = meta.story();
export const WithUpdates = meta.story({
  args: {
    title: 'Tidewater cups',
    creator: 'Studio Ondo',
    picture: storyPicture('cups', 'Three speckled stoneware cups on orange'),
    hue: 38,
    fact: { kind: 'drop.soldout', afterMs: 466_000 },
    earlier,
    action: <ButtonLink href="/orders/1">See your order</ButtonLink>,
  },
});
export const Open = meta.story({ args: { ...WithUpdates.input.args, defaultOpen: true } });
export const WithoutPicture = meta.story({ args: { picture: null } });
/** Something happens to the same drop: the newest word takes the place of the last, which folds away below it. */
export const Update = meta.story({
  render: (args) => (
    <Feed<Pick<NotificationItemProps, 'fact' | 'earlier'>>
      steps={[
        { fact: { kind: 'drop.started', units: 120 }, earlier: [] },
        { fact: { kind: 'stock.low', remaining: 20 }, earlier: earlier.slice(2) },
      ]}
    >
      {(news) => <NotificationItem {...args} {...news} />}
    </Feed>
  ),
  play: async ({ canvas }) => {
    const title = canvas.getByRole('link', { name: 'Halo lamp, ivory' });
    const top = title.getBoundingClientRect().top;
    await userEvent.click(canvas.getByRole('button', { name: 'Next event' }));
    await expect(canvas.getByText('20 left')).toBeVisible();
    await expect(title.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: {
    liveText: 'Live now, 9,999,999 of 10,000,000 left',
    at: storyNowAt - 300 * dayMs,
    earlier,
    action: go,
  },
});
export const LongText = meta.story({
  args: { title: germanName, creator: germanName, action: go, earlier, defaultOpen: true },
  globals: { viewport: { value: 'small' } },
});
export const Rtl = meta.story({ ...Open.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Open.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  args: { ...WithUpdates.input.args },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Tidewater cups' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('20 left')).toBeVisible();
    await userEvent.keyboard(' ');
    await expect(canvas.getByText('20 left')).not.toBeVisible();
  },
});
