import { notificationKinds } from '@livedrops/core/notifications/notification';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { sampleDrop } from '@livedrops/core/testing/samples';
import { expect, test } from 'vitest';
import { composeMail } from './compose-mail.ts';
import { kindNames, sayNews } from './say-news.ts';

const facts = {
  start_time: '2026-11-23T20:00:00.000Z',
  hold_expires_at: '2026-11-23T20:05:00.000Z',
  stock_count: 1_200,
  remaining: 1,
  sold_out_after_ms: 5_000,
  paid: { amount: 6_800, currency: 'EUR' },
  unit_no: 7,
};
const news = { title: 'Cups', creator: 'Ondo', facts, timeZone: 'Europe/Berlin' };

test.each(notificationKinds)('%s has its words, with every figure in its place', (kind) => {
  const { subject, text, link } = sayNews(kind, news);
  for (const words of [subject, text, link, kindNames[kind]]) {
    expect(words).not.toMatch(/undefined|NaN|Invalid|null|!|Oops|Hurry/);
  }
  expect(`${subject} ${text}`).toContain('Cups');
});

test('money comes first, in its own currency’s minor units', () => {
  expect(sayNews('order.confirmed', news).text).toMatch(/^€68\.00 was taken .+ Number 7 of 1200/);
  expect(sayNews('order.payment_declined', news).text).toMatch(/^Nothing was taken/);
  expect(sayNews('order.expired', news).text).toMatch(/^Nothing was taken/);
  const yen = { ...facts, paid: { amount: 6_800, currency: 'JPY' } };
  expect(sayNews('order.refunded', { ...news, facts: yen }).text).toMatch(/^JP¥6,800 went back/);
});

test('an instant is said by the reader’s own clock', () => {
  expect(sayNews('drop.rescheduled', news).text).toContain('Monday 23 November at 21:00 CET');
});

test('what a creator writes into a title is neither markup nor a header', () => {
  const drop = sampleDrop();
  const title = 'Cups\r\nBcc: all@shop.test <script>alert(1)</script>';
  const entry = {
    notificationId: brandId<never>('n1'),
    seq: 1,
    kind: 'drop.cancelled' as const,
    creatorId: drop.creator.creatorId,
    dropId: drop.dropId,
    userId: null,
    orderId: null,
    occurredAt: 0,
    facts: '{}',
  };
  const mail = composeMail(
    { entry, drop: { ...drop, product: { ...drop.product, title } } },
    { userId: brandId<UserId>('nuno'), email: 'nuno@livedrops.example', timeZone: 'UTC' },
    { origin: 'https://shop.test', basePath: '/api', tokens: { seal: () => 'token' } },
  );
  expect(mail.subject).not.toMatch(/[\r\n]/);
  expect(mail.html).not.toContain('<script>');
  expect(mail.unsubscribeUrl).toBe('https://shop.test/api/unsubscribe?token=token');
  expect(mail.text).toContain('https://shop.test/notification-settings');
  expect(mail.messageId).toBe('n1.nuno@shop.test');
});
