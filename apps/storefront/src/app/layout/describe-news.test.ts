import type { CommittedEvent } from '@livedrops/client/feed-signal';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { expect, test } from 'vitest';
import { describeNews, isNews, isShownOn } from './describe-news.ts';

const dropId = mockId('drop', 5);
const orderId = mockId('order', 1);
const nowAt = Date.UTC(2026, 10, 22, 20, 0);
const base = {
  event_id: mockId('event', 1),
  seq: 1,
  occurred_at: new Date(nowAt).toISOString(),
  drop_id: dropId,
  notify: true,
};
const unknown = { drop: undefined, face: undefined, nowAt };

const aboutDrop = (
  kind:
    | 'drop.scheduled'
    | 'drop.reminder'
    | 'drop.started'
    | 'drop.rescheduled'
    | 'drop.cancelled'
    | 'drop.soldout'
    | 'drop.restocked'
    | 'drop.updated'
    | 'drop.ended',
): CommittedEvent => ({ ...base, kind, creator_id: mockId('creator', 4), title: 'Halo lamp' });

const aboutOrder = (
  kind:
    | 'order.held'
    | 'order.confirmed'
    | 'order.payment_declined'
    | 'order.expired'
    | 'order.refunded',
): CommittedEvent => ({ ...base, kind, order_id: orderId, status: 'pending' });

test.each([
  [aboutDrop('drop.scheduled'), 'Halo lamp is announced'],
  [aboutDrop('drop.reminder'), 'Halo lamp opens in 2 minutes'],
  [aboutDrop('drop.started'), 'Halo lamp is live'],
  [aboutDrop('drop.rescheduled'), 'Halo lamp is moved'],
  [aboutDrop('drop.cancelled'), 'Halo lamp is called off'],
  [aboutDrop('drop.soldout'), 'Halo lamp is sold out'],
  [aboutDrop('drop.restocked'), 'Units of Halo lamp came back'],
])('says what became of a drop, and leads to it: $0.kind', (event, title) => {
  const action = { label: 'Go', href: `/drops/${dropId}` };
  expect(describeNews(event, unknown)).toMatchObject({ title, action });
});

test.each([
  [aboutOrder('order.confirmed'), 'Your order is yours', `/orders/${orderId}`],
  [
    aboutOrder('order.payment_declined'),
    'Your card is declined',
    `/drops/${dropId}/pay/${orderId}`,
  ],
  [aboutOrder('order.expired'), 'Your hold ended', `/drops/${dropId}`],
  [aboutOrder('order.refunded'), 'Your money is back', `/orders/${orderId}`],
])('says what became of an order, and leads to what can be done: $0.kind', (event, title, href) => {
  const news = describeNews(event, unknown);
  expect(news?.title).toBe(title);
  expect(news?.action.href).toBe(href);
});

test.each([aboutDrop('drop.updated'), aboutDrop('drop.ended'), aboutOrder('order.held')])(
  'keeps silent about $kind',
  (event) => expect(describeNews(event, unknown)).toBeNull(),
);

test('is news only for whom the shop says it is', () => {
  expect(isNews(aboutDrop('drop.started'))).toBe(true);
  expect(isNews(Object.assign(aboutDrop('drop.started'), { notify: false }))).toBe(false);
});

test('is not said again where the page in view shows it', () => {
  expect(isShownOn(aboutDrop('drop.started'), `/drops/${dropId}`)).toBe(true);
  expect(isShownOn(aboutOrder('order.expired'), `/orders/${orderId}`)).toBe(true);
  expect(isShownOn(aboutDrop('drop.started'), '/browse')).toBe(false);
});
