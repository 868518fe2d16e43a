import {
  CreatorNotificationSetting,
  NotificationPreferences,
} from '@livedrops/contract/notification-preferences';
import { FollowingPage } from '@livedrops/contract/people';
import {
  PushKey,
  PushSubscription,
  PushSubscriptionList,
} from '@livedrops/contract/push-subscriptions';
import { Reminder, ReminderList } from '@livedrops/contract/reminders';
import type { PushRefusal } from '@livedrops/core/ports/push-sender';
import type { UserSignal } from '@livedrops/core/ports/user-signals';
import { brandId, type DropId } from '@livedrops/core/shared/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { addCreator, addDrop, minuteMs } from '../testing/stage.ts';

let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
let buyer: TestUser;
let checked: PushRefusal | null = null;
const heard: UserSignal[] = [];
beforeAll(async () => {
  shop = await openTestShop(
    {},
    { pushSender: { check: async () => checked, send: async () => ({ type: 'sent' }) } },
  );
  creator = await addCreator(shop, 'kiln');
  shop.container.ctx.signals.subscribe((signal) => heard.push(signal));
});
beforeEach(() => {
  buyer = shop.addUser();
  checked = null;
  heard.length = 0;
});
afterAll(() => shop[Symbol.asyncDispose]());

describe('reminders', () => {
  const reminder = async (method: string, dropId: string, as?: TestUser) =>
    shop.call(method, `/drops/${dropId}/reminder`, as ? { as } : {});

  test('are asked for once, however often, shown to who asked, and taken back once', async () => {
    const { dropId } = await addDrop(shop, { by: creator });
    const none = { reminded: false, reminder_count: null };
    expect((await reminder('GET', dropId)).as(Reminder)).toEqual(none);
    for (let time = 0; time < 2; time += 1) {
      const asked = await reminder('POST', dropId, buyer);
      expect(asked.as(Reminder)).toEqual({ reminded: true, reminder_count: null });
    }
    expect((await reminder('GET', dropId, buyer)).as(Reminder).reminded).toBe(true);
    expect((await reminder('GET', dropId, shop.addUser())).as(Reminder)).toEqual(none);
    for (let time = 0; time < 2; time += 1) {
      expect((await reminder('DELETE', dropId, buyer)).as(Reminder)).toEqual(none);
    }
    expect(heard).toContainEqual({ kind: 'wishes.changed', userId: buyer.userId });
  });

  test('are counted from ten up, exactly, by a crowd that comes at once', async () => {
    const { dropId } = await addDrop(shop, { by: creator });
    const crowd = Array.from({ length: 100 }, () => shop.addUser());
    const [first, ...others] = crowd;
    for (const who of others.slice(0, 8)) await reminder('POST', dropId, who);
    expect((await reminder('POST', dropId, first)).as(Reminder).reminder_count).toBeNull();
    expect((await reminder('POST', dropId, buyer)).as(Reminder).reminder_count).toBe(10);
    await Promise.all(crowd.map((who) => reminder('POST', dropId, who)));
    expect((await reminder('GET', dropId)).as(Reminder).reminder_count).toBe(101);
  });

  test('are for announced drops that are still to come', async () => {
    const draft = await addDrop(shop, { by: creator, draft: true });
    expect((await reminder('POST', draft.dropId, buyer)).slug).toBe('drop-not-found');
    expect((await reminder('GET', draft.dropId, buyer)).slug).toBe('drop-not-found');
    expect((await reminder('POST', draft.dropId, creator)).slug).toBe('drop-not-found');
    const cancelled = await addDrop(shop, { by: creator });
    await shop.call('POST', `/drops/${cancelled.dropId}/cancel`, { as: creator });
    expect((await reminder('POST', cancelled.dropId, buyer)).slug).toBe('drop-cancelled');
    const short = await addDrop(shop, { by: creator, startsInMs: minuteMs, lastsMs: minuteMs });
    shop.clock.advance(minuteMs);
    expect((await reminder('POST', short.dropId, buyer)).slug).toBe('drop-already-started');
    shop.clock.advance(minuteMs);
    expect((await reminder('POST', short.dropId, buyer)).slug).toBe('drop-ended');
    expect((await reminder('POST', shop.container.ctx.ids.next(), buyer)).slug).toBe(
      'drop-not-found',
    );
  });

  test('are listed for their owner, soonest first, without what has begun', async () => {
    const later = await addDrop(shop, { by: creator, startsInMs: 30 * minuteMs });
    const soon = await addDrop(shop, { by: creator, startsInMs: 20 * minuteMs });
    const now = await addDrop(shop, { by: creator, startsInMs: minuteMs });
    for (const { dropId } of [later, soon, now]) await reminder('POST', dropId, buyer);
    shop.clock.advance(minuteMs);
    const list = async (as: TestUser) =>
      (await shop.call('GET', '/reminders', { as })).as(ReminderList).drop_ids;
    expect(await list(buyer)).toEqual([soon.dropId, later.dropId]);
    expect(await list(shop.addUser())).toEqual([]);
  });

  test('end at two hundred', async () => {
    const { dropId } = await addDrop(shop, { by: creator });
    const { reminders } = shop.container.ctx;
    const later = shop.clock.now() + 60 * minuteMs;
    for (let count = 0; count < 200; count += 1) {
      const drop = brandId<DropId>(shop.container.ctx.ids.next());
      const wanted = { userId: buyer.userId, dropId: drop, askedAt: 1, startAt: later };
      await reminders.ask(wanted, { perUserMax: 200, now: shop.clock.now() });
    }
    expect((await reminder('POST', dropId, buyer)).slug).toBe('too-many-reminders');
    expect((await reminder('GET', dropId, buyer)).as(Reminder).reminded).toBe(false);
  });

  test('are nobody’s without a session, or from another site', async () => {
    const { dropId } = await addDrop(shop, { by: creator });
    expect((await reminder('POST', dropId)).slug).toBe('unauthenticated');
    const headers = { origin: 'https://evil.example' };
    const path = `/drops/${dropId}/reminder`;
    expect((await shop.call('POST', path, { as: buyer, headers })).slug).toBe('cross-site-request');
  });
});

describe('preferences', () => {
  const path = '/notification-preferences';
  const read = async (as: TestUser) =>
    (await shop.call('GET', path, { as })).as(NotificationPreferences);
  const put = (body: unknown, as = buyer) => shop.call('PUT', path, { as, body });

  test('are what holds for all until they are chosen, and each person’s own', async () => {
    const before = await read(buyer);
    expect(before.kinds['drop.started']).toEqual({
      inbox: true,
      live: true,
      push: true,
      mail: false,
    });
    const quiet_hours = { start: '22:30', end: '07:00', time_zone: 'Europe/Lisbon' };
    const off = { inbox: false, live: false, push: false, mail: false };
    const chosen = { kinds: { ...before.kinds, 'stock.low': off }, quiet_hours };
    expect((await put(chosen)).as(NotificationPreferences)).toEqual(chosen);
    expect(await read(buyer)).toEqual(chosen);
    expect(await read(shop.addUser())).toEqual(before);
    expect(heard).toEqual([{ kind: 'wishes.changed', userId: buyer.userId }]);
  });

  test('that do not fit are refused whole', async () => {
    const { kinds } = await read(buyer);
    const hours = { start: '22:00', end: '07:00', time_zone: 'Europe/Lisbon' };
    const { 'drop.started': _, ...fewer } = kinds;
    const bad = [
      { kinds: fewer, quiet_hours: null },
      { kinds: { ...kinds, 'drop.bought': kinds['stock.low'] }, quiet_hours: null },
      { kinds: { ...kinds, 'stock.low': { live: true } }, quiet_hours: null },
      { kinds, quiet_hours: { ...hours, time_zone: 'Mars/Olympus' } },
      { kinds, quiet_hours: { ...hours, time_zone: '+01:00' } },
      { kinds, quiet_hours: { ...hours, start: '24:00' } },
      { kinds, quiet_hours: { ...hours, end: '22:00' } },
      { kinds, quiet_hours: null, user_id: creator.userId },
      { kinds },
    ];
    for (const body of bad) expect((await put(body)).slug).toBe('validation-failed');
    expect((await read(buyer)).kinds).toEqual(kinds);
  });

  test('of one creator stand beside whom one follows', async () => {
    await shop.call('POST', `/users/${buyer.userId}/follow/${creator.userId}`, { as: buyer });
    const set = (setting: unknown, id: string = creator.userId) =>
      shop.call('PUT', `/creators/${id}/notification-setting`, { as: buyer, body: { setting } });
    const shown = async () =>
      (await shop.call('GET', `/users/${buyer.userId}/following`, { as: buyer })).as(FollowingPage)
        .items[0]?.setting;
    expect(await shown()).toBe('all');
    expect((await set('muted')).as(CreatorNotificationSetting)).toEqual({ setting: 'muted' });
    expect(await shown()).toBe('muted');
    await set('all');
    expect(await shown()).toBe('all');
    expect((await set('loud')).slug).toBe('validation-failed');
    expect((await set('muted', shop.container.ctx.ids.next())).slug).toBe('creator-not-found');
  });
});

describe('push subscriptions', () => {
  const browser = (n: number) => ({
    endpoint: `https://fcm.googleapis.com/fcm/send/${n}`,
    keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
  });
  const save = (body: unknown, as = buyer) =>
    shop.call('POST', '/push-subscriptions', { as, body });
  const list = async (as = buyer) =>
    (await shop.call('GET', '/push-subscriptions', { as })).as(PushSubscriptionList).items;

  test('are kept for their owner, without giving the address out again', async () => {
    const saved = (await save(browser(1))).as(PushSubscription);
    expect(saved.host).toBe('fcm.googleapis.com');
    const again = (await save({ ...browser(1), expirationTime: null })).as(PushSubscription);
    expect(again.subscription_id).toBe(saved.subscription_id);
    expect(await list()).toEqual([saved]);
    expect(JSON.stringify(await list())).not.toContain('fcm/send');
    expect(await list(shop.addUser())).toEqual([]);
  });

  test.each<PushRefusal>([
    'malformed',
    'not_https',
    'port_not_allowed',
    'host_not_allowed',
    'private_address',
    'unknown_host',
    'unusable_keys',
  ])('that are %s are refused in the same words, and nothing is saved', async (reason) => {
    checked = reason;
    const answer = await save(browser(1));
    expect(answer.slug).toBe('push-endpoint-refused');
    expect(answer.text).not.toContain(reason);
    expect(await list()).toEqual([]);
  });

  test('are sixteen at most, and the seventeenth is refused', async () => {
    for (let n = 0; n < 16; n += 1) expect((await save(browser(100 + n))).status).toBe(201);
    expect((await save(browser(200))).slug).toBe('too-many-subscriptions');
    expect((await save(browser(100))).status).toBe(201);
    expect(await list()).toHaveLength(16);
  });

  test('are taken out by their owner alone', async () => {
    const { subscription_id } = (await save(browser(300))).as(PushSubscription);
    const path = `/push-subscriptions/${subscription_id}`;
    expect((await shop.call('DELETE', path, { as: creator })).status).toBe(204);
    expect(await list()).toHaveLength(1);
    for (let time = 0; time < 2; time += 1) {
      expect((await shop.call('DELETE', path, { as: buyer })).status).toBe(204);
    }
    expect(await list()).toEqual([]);
  });

  test('that are no subscription are refused', async () => {
    const { endpoint, keys } = browser(1);
    const bad = [
      { endpoint },
      { endpoint: '', keys },
      { endpoint: `https://push.example/${'a'.repeat(1_024)}`, keys },
      { endpoint, keys: { ...keys, more: 'x' } },
      { endpoint, keys: { ...keys, auth: 'a'.repeat(65) } },
      { endpoint, keys, user_id: creator.userId },
    ];
    for (const body of bad) expect((await save(body)).slug).toBe('validation-failed');
  });

  test('begin with the shop’s key, which anybody may read', async () => {
    const { public_key } = (await shop.call('GET', '/push-key')).as(PushKey);
    expect(Buffer.from(public_key ?? '', 'base64url')).toHaveLength(65);
  });
});
