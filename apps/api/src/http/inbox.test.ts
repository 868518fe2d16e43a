import { limits as inboxLimits } from '@livedrops/adapter-sqlite/inbox/inbox-limits';
import { limits } from '@livedrops/contract/limits';
import {
  NotificationCounts,
  NotificationKind,
  NotificationPage,
} from '@livedrops/contract/notifications';
import { notificationKinds } from '@livedrops/core/notifications/notification';
import type { UserSignal } from '@livedrops/core/ports/user-signals';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { addCreator, addDrop, minuteMs } from '../testing/stage.ts';
import { takeInAll } from '../testing/take-in-all.ts';

let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
let buyer: TestUser;
const heard: UserSignal[] = [];
beforeAll(async () => {
  shop = await openTestShop();
  shop.container.ctx.signals.subscribe((signal) => heard.push(signal));
});
beforeEach(async () => {
  creator = await addCreator(shop, `c${shop.container.ctx.ids.next().slice(-8)}`);
  buyer = shop.addUser();
  heard.length = 0;
});
afterAll(() => shop[Symbol.asyncDispose]());

async function settle(): Promise<void> {
  await shop.container.ctx.drops.announceDue();
  await takeInAll(shop);
}
const follow = (who: TestUser, whom = creator) =>
  shop.call('POST', `/users/${who.userId}/follow/${whom.userId}`, { as: who });
const read = async (as = buyer, query = '') => {
  await settle();
  return (await shop.call('GET', `/notifications${query}`, { as })).as(NotificationPage);
};
const kindsOf = ({ items }: { items: readonly { kind: string }[] }) =>
  items.map(({ kind }) => kind);
const counts = async (as = buyer) =>
  (await shop.call('GET', '/notifications/counts', { as })).as(NotificationCounts);
const mark = (body: unknown, as = buyer) => shop.call('POST', '/notifications/read', { as, body });

test('the store counts as far as the wire says', () => {
  expect(inboxLimits.countMax).toBe(limits.unreadCountMax);
});

test('core and the wire know the same kinds', () => {
  expect(new Set(NotificationKind.options)).toEqual(new Set(notificationKinds));
});

describe('an inbox', () => {
  test('tells what a followed creator does from the follow on, in one row for all who follow', async () => {
    await addDrop(shop, { by: creator, startsInMs: 30 * minuteMs });
    shop.clock.advance(1);
    await follow(buyer);
    await addDrop(shop, { by: creator, startsInMs: minuteMs });
    const page = await read();
    expect(kindsOf(page)).toEqual(['drop.scheduled']);
    expect(page.items[0]).toMatchObject({
      read: false,
      creator: { creator_id: creator.userId },
      drop: { title: 'Tidewater cups' },
    });
    expect(page).toMatchObject({ unread_count: 1, unseen_count: 1, next_cursor: null });
    shop.clock.advance(minuteMs);
    expect(kindsOf(await read())).toEqual(['drop.started', 'drop.scheduled']);
    expect((await read(shop.addUser())).items).toEqual([]);
  });

  test('reminds who asked, and tells them when the drop moves or is called off', async () => {
    const { dropId } = await addDrop(shop, { by: creator, startsInMs: 30 * minuteMs });
    await shop.call('POST', `/drops/${dropId}/reminder`, { as: buyer });
    const at = (ms: number) => new Date(shop.clock.now() + ms).toISOString();
    const times = { start_time: at(10 * minuteMs), end_time: at(40 * minuteMs) };
    await shop.call('PATCH', `/drops/${dropId}`, {
      as: creator,
      body: times,
      headers: { 'if-match': '*' },
    });
    shop.clock.advance(8 * minuteMs);
    await settle();
    await shop.call('POST', `/drops/${dropId}/cancel`, { as: creator });
    const page = await read();
    expect(kindsOf(page)).toEqual(['drop.cancelled', 'drop.reminder', 'drop.rescheduled']);
    expect(page.items[1]).toMatchObject({ start_time: times.start_time });
  });

  test('leaves out what its reader does not want to hear, and of whom', async () => {
    await follow(buyer);
    await addDrop(shop, { by: creator });
    expect(kindsOf(await read())).toEqual(['drop.scheduled']);
    const setting = (value: string) =>
      shop.call('PUT', `/creators/${creator.userId}/notification-setting`, {
        as: buyer,
        body: { setting: value },
      });
    await setting('muted');
    expect(await read()).toMatchObject({ items: [], unread_count: 0 });
    await setting('only_drops');
    expect(kindsOf(await read())).toEqual(['drop.scheduled']);
  });

  test('is read page by page while more comes, each entry once', async () => {
    await follow(buyer);
    for (let count = 0; count < 5; count += 1) await addDrop(shop, { by: creator });
    const seen: string[] = [];
    let query = '?limit=2';
    for (;;) {
      const page = await read(buyer, query);
      seen.push(...page.items.map(({ notification_id }) => notification_id));
      if (page.next_cursor === null) break;
      query = `?limit=2&cursor=${page.next_cursor}`;
      if (seen.length === 2) await addDrop(shop, { by: creator });
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  test('has parts: starts, stock and orders', async () => {
    await follow(buyer);
    await addDrop(shop, { by: creator });
    expect(kindsOf(await read(buyer, '?group=starts'))).toEqual(['drop.scheduled']);
    expect(kindsOf(await read(buyer, '?group=stock'))).toEqual([]);
    expect(kindsOf(await read(buyer, '?group=orders'))).toEqual([]);
    const bad = await shop.call('GET', '/notifications?group=friends', { as: buyer });
    expect(bad.slug).toBe('validation-failed');
  });

  test('opens no page by a cursor that was cut, or is another’s or another part’s', async () => {
    await follow(buyer);
    for (let count = 0; count < 2; count += 1) await addDrop(shop, { by: creator });
    const cursor = (await read(buyer, '?limit=1')).next_cursor ?? '';
    const page = (query: string, as = buyer) => shop.call('GET', `/notifications?${query}`, { as });
    expect((await page(`cursor=${cursor}`)).status).toBe(200);
    for (const bad of [cursor.slice(0, -2), `x${cursor}`, 'cups', '1']) {
      expect((await page(`cursor=${bad}`)).slug).toBe('cursor-invalid');
    }
    expect((await page(`cursor=${cursor}&group=starts`)).slug).toBe('cursor-invalid');
    expect((await page(`cursor=${cursor}`, creator)).slug).toBe('cursor-invalid');
  });
});

describe('marks', () => {
  beforeEach(async () => {
    await follow(buyer);
    for (let count = 0; count < 3; count += 1) await addDrop(shop, { by: creator });
    await settle();
    heard.length = 0;
  });

  test('say what is left, and the person’s other windows are told', async () => {
    const [latest, , oldest] = (await read()).items;
    const seen = await mark({ seen_through: latest?.notification_id });
    expect(seen.as(NotificationCounts)).toEqual({ unread_count: 3, unseen_count: 0 });
    await mark({ read_ids: [latest?.notification_id] });
    await mark({ read_through: oldest?.notification_id });
    expect(await counts()).toEqual({ unread_count: 1, unseen_count: 0 });
    expect((await read()).items.map((item) => item.read)).toEqual([true, false, true]);
    expect(heard).toContainEqual({ kind: 'inbox.marked', userId: buyer.userId });
  });

  test('of one person leave another’s inbox alone', async () => {
    const other = shop.addUser();
    shop.clock.advance(1);
    await follow(other);
    await addDrop(shop, { by: creator });
    const [latest] = (await read(other)).items;
    await mark({ read_through: latest?.notification_id }, buyer);
    expect((await counts(other)).unread_count).toBe(1);
  });

  test('that do not fit are refused, unknown ones change nothing', async () => {
    for (const body of [
      { read_ids: [] },
      { read_ids: ['cups'] },
      { read_through: 7 },
      { user_id: creator.userId },
      { read_ids: Array.from({ length: 101 }, () => shop.container.ctx.ids.next()) },
    ]) {
      expect((await mark(body)).slug).toBe('validation-failed');
    }
    const unknown = shop.container.ctx.ids.next();
    expect((await mark({ read_through: unknown, read_ids: [unknown] })).status).toBe(200);
    expect((await counts()).unread_count).toBe(3);
  });

  test('need a session and our own site', async () => {
    expect((await shop.call('GET', '/notifications')).slug).toBe('unauthenticated');
    expect((await shop.call('GET', '/notifications/counts')).slug).toBe('unauthenticated');
    const headers = { origin: 'https://evil.example' };
    const answer = await shop.call('POST', '/notifications/read', { as: buyer, body: {}, headers });
    expect(answer.slug).toBe('cross-site-request');
  });
});
