import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import { germanName } from '../testing/story-world.ts';
import { OrderStatus, type OrderStatusProps } from './index.ts';
import { guide } from './order-status.guide.ts';

const args: OrderStatusProps = { kind: 'held' };

const meta = preview.meta({
  title: 'Commerce/OrderStatus',
  component: OrderStatus,
  tags: ['ready'],
  parameters: { guide },
  args,
});

export const Held = meta.story({ tags: ['state:order-status.pending'] });
export const Paying = meta.story({
  tags: ['state:order-status.pending'],
  args: { kind: 'paying' },
});
export const Declined = meta.story({
  tags: ['state:order-status.pending'],
  args: { kind: 'declined' },
});
export const Paid = meta.story({
  tags: ['state:order-status.confirmed'],
  args: { kind: 'paid', children: 'Paid today, 20:06' },
});
export const Lapsed = meta.story({ tags: ['state:order-status.failed'], args: { kind: 'lapsed' } });
export const Refused = meta.story({
  tags: ['state:order-status.failed'],
  args: { kind: 'refused' },
});
export const Cancelled = meta.story({
  tags: ['state:order-status.cancelled'],
  args: { kind: 'cancelled' },
});
export const DropCancelled = meta.story({
  tags: ['state:order-status.failed'],
  args: { kind: 'drop_cancelled' },
});
export const Refunding = meta.story({ args: { kind: 'refunding' } });
export const Refunded = meta.story({
  tags: ['state:order-status.refunded'],
  args: { kind: 'refunded' },
});
export const Update = meta.story({
  render: () => (
    <Feed<OrderStatusProps> steps={[{ kind: 'held' }, { kind: 'paying' }, { kind: 'paid' }]}>
      {(step) => <OrderStatus {...step} />}
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

export const LongText = meta.story({ args: { children: germanName } });
export const Rtl = meta.story({ globals: { direction: 'rtl' } });
export const Dark = meta.story({ args: { kind: 'paid' }, globals: { theme: 'dark' } });
