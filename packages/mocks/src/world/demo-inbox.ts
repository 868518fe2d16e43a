import { type DemoPicture, demoProducts } from './demo-products.ts';
import { mockId } from './mock-ids.ts';
import { instant } from './to-wire.ts';
import type { World, WorldDrop } from './world.ts';
import type { NotificationFact } from './world-inbox.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** An entry of the demo shopper's evening, by its distance before the world's opening instant. */
interface DemoEntry {
  readonly picture: DemoPicture;
  readonly agoMs: number;
  readonly fact: (drop: WorldDrop) => NotificationFact;
  readonly unread?: true;
}

const startOf = ({ startAt }: WorldDrop) => ({ start_time: instant(startAt) });
const scheduled = (drop: WorldDrop) => ({ kind: 'drop.scheduled', ...startOf(drop) }) as const;
const paid = ({ priceMinor }: WorldDrop) => ({ amount: priceMinor, currency: 'EUR' }) as const;

/** Drops of creators whom the shopper follows, own orders, and the cups, which were asked for. The earliest first. */
const demoEntries: readonly DemoEntry[] = [
  {
    picture: 'pencils',
    agoMs: 3 * day - 310 * second,
    fact: (drop) => ({ kind: 'order.refunded', paid: paid(drop) }),
  },
  { picture: 'car', agoMs: 2 * day + 11 * hour, fact: scheduled },
  { picture: 'lamp', agoMs: 2 * day + 10 * hour, fact: scheduled },
  { picture: 'cassette', agoMs: day + 11 * hour, fact: scheduled },
  { picture: 'pedal', agoMs: day - 10 * minute, fact: () => ({ kind: 'order.expired' }) },
  { picture: 'candle', agoMs: 10 * hour, fact: scheduled },
  {
    picture: 'mug',
    agoMs: 5 * hour - 42 * second,
    fact: (drop) => ({ kind: 'order.confirmed', paid: paid(drop), unit_no: 31, stock_count: 130 }),
  },
  {
    picture: 'lamp',
    agoMs: 40 * minute,
    fact: (drop) => ({ kind: 'drop.rescheduled', ...startOf(drop) }),
    unread: true,
  },
  {
    picture: 'vinyl',
    agoMs: 34 * minute,
    fact: () => ({ kind: 'drop.started', stock_count: 60 }),
  },
  { picture: 'keys', agoMs: 9 * minute, fact: () => ({ kind: 'drop.started', stock_count: 200 }) },
  { picture: 'cups', agoMs: 4 * minute, fact: () => ({ kind: 'drop.started', stock_count: 120 }) },
  {
    picture: 'vinyl',
    agoMs: 3 * minute,
    fact: () => ({ kind: 'stock.low', remaining: 10 }),
    unread: true,
  },
  {
    picture: 'cups',
    agoMs: 75 * second,
    fact: () => ({ kind: 'order.payment_declined', hold_expires_at: instant(0) }),
  },
  {
    picture: 'cups',
    agoMs: 49 * second,
    fact: (drop) => ({ kind: 'order.confirmed', paid: paid(drop), unit_no: 66, stock_count: 120 }),
    unread: true,
  },
];

function dropOf(world: World, picture: DemoPicture): WorldDrop {
  const productId = mockId('product', 1 + demoProducts.findIndex((one) => one.picture === picture));
  const drop = [...world.drops.values()].find((one) => one.productId === productId);
  if (!drop) throw new Error(`A demo entry names ${picture}, which has no drop.`);
  return drop;
}

/** What the shopper was told before the world opened; three entries are new. */
export function seedInbox(world: World, userId: string, openedAt: number): void {
  const marks = { seenRows: demoEntries.length, readRows: 0, readIds: new Set<string>() };
  for (const [index, { picture, agoMs, fact, unread }] of demoEntries.entries()) {
    const drop = dropOf(world, picture);
    const order = [...world.orders.values()].find(({ dropId }) => dropId === drop.dropId);
    const told = fact(drop);
    const isOwn = told.kind.startsWith('order.');
    const notificationId = mockId('told', index + 1);
    world.inbox.rows.push({
      notificationId,
      userId: isOwn ? userId : null,
      creatorId: drop.creatorId,
      dropId: drop.dropId,
      orderId: isOwn && order ? order.orderId : null,
      occurredAt: openedAt - agoMs,
      fact:
        told.kind === 'order.payment_declined' && order
          ? { ...told, hold_expires_at: instant(order.holdExpiresAt) }
          : told,
    });
    if (!unread) marks.readIds.add(notificationId);
    else marks.seenRows = Math.min(marks.seenRows, index);
  }
  const cups = dropOf(world, 'cups').dropId;
  world.reminders.push({ userId, dropId: cups, askedAt: openedAt - day });
  world.inbox.marks.set(userId, marks);
}
