import { describe, expect, test } from 'vitest';
import type { CommittedEvent, EventKind } from '../ports/outbox.ts';
import { brandId } from '../shared/ids.ts';
import { buyer, now, sampleDrop, sampleOrder } from '../testing/samples.ts';
import { type NotificationKind, notificationKinds } from './notification.ts';
import { isNews, toInboxEntry } from './to-inbox-entry.ts';

const drop = sampleDrop({ startAt: now - 60_000 });
const order = sampleOrder({ unitNumbers: [80, 81], editionSize: 120 });
const start_time = new Date(drop.startAt).toISOString();
const paid = { amount: order.total.amountMinor, currency: order.total.currency };

const event = (kind: EventKind, payload: object = {}): CommittedEvent => ({
  seq: 7,
  eventId: brandId('event-7'),
  kind,
  dropId: drop.dropId,
  userId: kind.startsWith('order.') ? buyer.userId : null,
  occurredAt: now,
  payload: JSON.stringify(payload),
});

/** The figures of each kind, written out. */
const expected: Readonly<Record<NotificationKind, object>> = {
  'drop.scheduled': { start_time },
  'drop.reminder': { start_time },
  'drop.started': { stock_count: drop.stockCount },
  'drop.rescheduled': { start_time },
  'drop.cancelled': {},
  'stock.low': { remaining: 4 },
  'drop.soldout': { sold_out_after_ms: 60_000 },
  'drop.restocked': { remaining: drop.remaining },
  'order.confirmed': { paid, unit_no: 80, stock_count: 120 },
  'order.payment_declined': { hold_expires_at: new Date(order.holdExpiresAt).toISOString() },
  'order.expired': {},
  'order.refunded': { paid },
};

describe.each(notificationKinds)('%s', (kind) => {
  const isOwn = kind.startsWith('order.');
  const told = event(kind, { remaining: 4 });

  test('is kept with what its sentence needs, for whom it is', () => {
    const entry = toInboxEntry(told, { drop, order: isOwn ? order : null });
    expect(entry).toMatchObject({
      notificationId: told.eventId,
      seq: 7,
      kind,
      creatorId: drop.creator.creatorId,
      dropId: drop.dropId,
      userId: isOwn ? buyer.userId : null,
      orderId: isOwn ? order.orderId : null,
      occurredAt: now,
    });
    expect(JSON.parse(entry?.facts ?? '')).toEqual(expected[kind]);
  });
});

test.each(notificationKinds.filter((kind) => kind.startsWith('order.')))(
  '%s without its order is no news',
  (kind) => {
    expect(toInboxEntry(event(kind), { drop, order: null })).toBeNull();
  },
);

test.each<EventKind>([
  'stock.changed',
  'drop.updated',
  'drop.ended',
  'order.held',
  'order.cancelled',
])('%s is followed by screens, and news to nobody', (kind) => {
  expect(isNews(kind)).toBe(false);
  expect(toInboxEntry(event(kind), { drop, order })).toBeNull();
});

test('a drop that sells out before its own start, by a clock set back, took no time', () => {
  const early = { ...event('drop.soldout'), occurredAt: drop.startAt - 5 };
  const entry = toInboxEntry(early, { drop, order: null });
  expect(JSON.parse(entry?.facts ?? '')).toEqual({ sold_out_after_ms: 0 });
});
