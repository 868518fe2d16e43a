import { describe, expect, test } from 'vitest';
import { brandId, type CreatorId, type DropId } from '../shared/ids.ts';
import { findAudience } from './find-audience.ts';
import { findDeliveryEnd } from './find-delivery-end.ts';
import { isStillNews } from './is-still-news.ts';
import { type NotificationKind, notificationKinds } from './notification.ts';

const minute = 60_000;
const hour = 60 * minute;
const occurredAt = Date.parse('2026-11-23T20:00:00Z');
const drop = { startAt: occurredAt + 30 * minute, endAt: occurredAt + 5 * hour };
const open = { ...drop, cancelledAt: null, remaining: 3 };
const facts = {
  start_time: '2026-11-23T20:30:00.000Z',
  hold_expires_at: '2026-11-23T20:05:00.000Z',
};

/** Whom each kind is for, and for how long it is told after it happened. Written out, not worked out. */
const table: Readonly<Record<NotificationKind, { through: string; forMs: number }>> = {
  'drop.scheduled': { through: 'followers', forMs: 30 * minute },
  'drop.reminder': { through: 'askers', forMs: 30 * minute },
  'drop.started': { through: 'askers followers', forMs: hour },
  'drop.rescheduled': { through: 'askers followers', forMs: 30 * minute },
  'drop.cancelled': { through: 'askers followers', forMs: 24 * hour },
  'stock.low': { through: 'followers', forMs: 10 * minute },
  'drop.soldout': { through: 'followers', forMs: hour },
  'drop.restocked': { through: 'followers', forMs: 15 * minute },
  'order.confirmed': { through: '', forMs: 72 * hour },
  'order.payment_declined': { through: '', forMs: 5 * minute },
  'order.expired': { through: '', forMs: 24 * hour },
  'order.refunded': { through: '', forMs: 168 * hour },
};

const entryOf = (kind: NotificationKind, own: object = facts) => ({
  notificationId: brandId<never>('n'),
  seq: 1,
  kind,
  creatorId: brandId<CreatorId>('ondo'),
  dropId: brandId<DropId>('cups'),
  userId: null,
  orderId: null,
  occurredAt,
  facts: JSON.stringify(own),
});

describe.each(notificationKinds)('%s', (kind) => {
  const { through, forMs } = table[kind];
  const own = ['drop.scheduled', 'drop.reminder', 'drop.rescheduled'].includes(kind) ? facts : {};
  const entry = entryOf(kind, kind === 'order.payment_declined' ? facts : own);

  test('is told through its audience, who asked first', () => {
    expect(findAudience(kind).join(' ')).toBe(through);
  });

  test('is told until it would only puzzle, and not at that moment', () => {
    expect(findDeliveryEnd(entry, drop) - occurredAt).toBe(forMs);
    expect(isStillNews(entry, open, occurredAt + forMs - 1)).toBe(true);
    expect(isStillNews(entry, open, occurredAt + forMs)).toBe(false);
  });

  test('of a drop that was called off since is told only of an order, or that it was', () => {
    const cancelled = { ...open, cancelledAt: occurredAt + 1 };
    const still = kind.startsWith('order.') || kind === 'drop.cancelled';
    expect(isStillNews(entry, cancelled, occurredAt + 2)).toBe(still);
  });
});

test('a start that was moved is not told, and stock that is gone neither', () => {
  const moved = { ...open, startAt: open.startAt + 1 };
  expect(isStillNews(entryOf('drop.reminder'), moved, occurredAt)).toBe(false);
  expect(isStillNews(entryOf('drop.rescheduled'), moved, occurredAt)).toBe(false);
  const gone = { ...open, remaining: 0 };
  expect(isStillNews(entryOf('stock.low', {}), gone, occurredAt)).toBe(false);
  expect(isStillNews(entryOf('drop.restocked', {}), gone, occurredAt)).toBe(false);
  expect(isStillNews(entryOf('drop.started', {}), gone, occurredAt)).toBe(true);
});

test('a start of a drop that has ended is not told', () => {
  const short = { ...open, endAt: occurredAt + minute };
  expect(isStillNews(entryOf('drop.started', {}), short, occurredAt + minute)).toBe(false);
});
