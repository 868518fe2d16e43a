import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { OrderStatus, type OrderStatusProps } from './index.ts';

const args: OrderStatusProps = { kind: 'held' };

const meta = preview.meta({
  title: 'Commerce/OrderStatus',
  component: OrderStatus,
  args,
});

export const Held = meta.story();
export const Paying = meta.story({ args: { kind: 'paying' } });
export const Declined = meta.story({ args: { kind: 'declined' } });
export const Paid = meta.story({ args: { kind: 'paid', children: 'Paid today, 20:06' } });
export const Lapsed = meta.story({ args: { kind: 'lapsed' } });
export const Refused = meta.story({ args: { kind: 'refused' } });
export const Cancelled = meta.story({ args: { kind: 'cancelled' } });
export const DropCancelled = meta.story({ args: { kind: 'drop_cancelled' } });
export const Refunding = meta.story({ args: { kind: 'refunding' } });
export const Refunded = meta.story({ args: { kind: 'refunded' } });
export const LongText = meta.story({ args: { children: germanName } });
export const Rtl = meta.story({ globals: { direction: 'rtl' } });
export const Dark = meta.story({ args: { kind: 'paid' }, globals: { theme: 'dark' } });
