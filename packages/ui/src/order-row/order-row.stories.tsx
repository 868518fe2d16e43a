import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { ButtonLink } from '../button/index.ts';
import { Feed } from '../testing/feed.tsx';
import { eur, germanName, storyNowAt, storyPicture, storyTicker } from '../testing/story-world.ts';
import { OrderRow, type OrderRowProps, RunningHold } from './index.ts';
import { guide } from './order-row.guide.ts';

const args: OrderRowProps = {
  href: '/orders/1',
  title: 'Tidewater cups, mixed set',
  picture: storyPicture('cups', 'Three speckled stoneware cups on orange'),
  hue: 38,
  status: 'paid',
  statusText: 'Paid today, 20:06',
  edition: '080 of 120',
  creator: 'Studio Ondo',
  paid: eur(6800),
};

const meta = preview.meta({
  title: 'Commerce/OrderRow',
  component: OrderRow,
  tags: ['ready'],
  parameters: { guide },
  args,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '25.5rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Paid = meta.story({ tags: ['state:order-status.confirmed'] });

export const Current = meta.story({
  args: { current: true },
  globals: { viewport: { value: 'desktop' } },
});

export const Running = meta.story({
  tags: ['state:order-status.pending'],
  args: {
    status: 'held',
    statusText: 'Held until 20:12',
    edition: null,
    paid: null,
    running: (
      <RunningHold
        expiresAt={storyNowAt + 171_000}
        ticker={storyTicker}
        action={
          <ButtonLink tone="mine" href="/orders/1/pay">
            Pay €68
          </ButtonLink>
        }
      />
    ),
  },
});

/** In each state's own words. */
const without = (status: OrderRowProps['status']) => {
  const { statusText: _own, ...plain } = args;
  return { render: () => <OrderRow {...plain} status={status} edition={null} paid={null} /> };
};

export const Paying = meta.story({ ...without('paying'), tags: ['state:order-status.pending'] });
export const Declined = meta.story({
  ...without('declined'),
  tags: ['state:order-status.pending'],
});
export const Lapsed = meta.story({ ...without('lapsed'), tags: ['state:order-status.failed'] });
export const Refused = meta.story({ ...without('refused'), tags: ['state:order-status.failed'] });
export const Cancelled = meta.story({
  ...without('cancelled'),
  tags: ['state:order-status.cancelled'],
});
export const DropCancelled = meta.story({
  ...without('drop_cancelled'),
  tags: ['state:order-status.failed'],
});
export const Refunding = meta.story(without('refunding'));
export const Refunded = meta.story({
  ...without('refunded'),
  tags: ['state:order-status.refunded'],
});

/** The bank says yes: the order turns into a paid one, in its place. */
export const Update = meta.story({
  render: ({ statusText: _own, ...plain }) => (
    <Feed<Pick<OrderRowProps, 'status'>>
      steps={[{ status: 'held' }, { status: 'paying' }, { status: 'paid' }]}
    >
      {(step) => <OrderRow {...plain} {...step} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByText('Your bank is confirming')).toBeVisible();
    await userEvent.click(next);
    await expect(canvas.getByText('Paid')).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({ args: { picture: null, paid: eur(1_234_567_890) } });

export const LongText = meta.story({
  args: { title: germanName, statusText: germanName, edition: null, creator: germanName },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
