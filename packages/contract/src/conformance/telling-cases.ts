import assert from 'node:assert/strict';
import { Session } from '../accounts.ts';
import { NotificationPreferences } from '../notification-preferences.ts';
import { NotificationCounts, NotificationPage } from '../notifications.ts';
import { PushSubscription } from '../push-subscriptions.ts';
import type { Person } from './stage.ts';
import { makeDrop, minuteMs, nowhere, windowIn } from './staged-drop.ts';
import type { Talk } from './talk.ts';

async function idOf(talk: Talk, person: Person): Promise<string> {
  const { json } = await talk.ask(person, 'GET /auth/session', { gives: 200 });
  const { user } = Session.parse(json);
  assert(user);
  return user.user_id;
}

async function follow(talk: Talk, person: Person, creator: string): Promise<void> {
  await talk.ask(person, `POST /users/${await idOf(talk, person)}/follow/${creator}`, {
    gives: 204,
  });
}

async function readInbox(talk: Talk, person: Person, query = '') {
  const { json } = await talk.ask(person, `GET /notifications${query}`, { gives: 200 });
  return NotificationPage.parse(json);
}

/** Who is told what, where, and what they have read of it. */
export const tellingCases = {
  'an inbox has what whom one follows did since, and is read page by page': async (talk: Talk) => {
    await follow(talk, 'buyer', await idOf(talk, 'creator'));
    await talk.pass(1_000);
    const drop = await makeDrop(talk, { startsInMs: minuteMs });
    await talk.pass(minuteMs);
    const page = await readInbox(talk, 'buyer', '?limit=2');
    assert.deepEqual(
      page.items.map(({ kind }) => kind),
      ['drop.started', 'drop.scheduled'],
    );
    await readInbox(talk, 'buyer', '?limit=1&group=starts');
    await readInbox(talk, 'stranger');
    await talk.ask('creator', `POST /drops/${drop.dropId}/cancel`, { gives: 200 });
    await talk.pass(1_000);
    const next = await readInbox(talk, 'buyer', '?limit=2');
    const rest = await readInbox(talk, 'buyer', `?limit=2&cursor=${next.next_cursor}`);
    assert.deepEqual([rest.items.length, rest.next_cursor], [1, null]);
    await talk.ask('stranger', `GET /notifications?cursor=${next.next_cursor}`, {
      gives: 'cursor-invalid',
    });
    await talk.ask('guest', 'GET /notifications', { gives: 'unauthenticated' });
  },
  'what was seen and read is marked, and never unmarked': async (talk: Talk) => {
    await follow(talk, 'buyer', await idOf(talk, 'creator'));
    await talk.pass(1_000);
    await makeDrop(talk, { startsInMs: minuteMs });
    await talk.pass(minuteMs);
    const { items } = await readInbox(talk, 'buyer');
    const [latest, oldest] = [items[0]?.notification_id, items.at(-1)?.notification_id];
    const mark = async (body: object) => {
      const { json } = await talk.ask('buyer', 'POST /notifications/read', { body, gives: 200 });
      return NotificationCounts.parse(json);
    };
    assert.deepEqual(await mark({ seen_through: latest }), { unread_count: 2, unseen_count: 0 });
    assert.deepEqual(await mark({ read_ids: [latest] }), { unread_count: 1, unseen_count: 0 });
    assert.deepEqual(await mark({ read_through: oldest, read_ids: [nowhere] }), {
      unread_count: 0,
      unseen_count: 0,
    });
    await talk.ask('buyer', 'GET /notifications/counts', { gives: 200 });
    await readInbox(talk, 'buyer');
    await talk.ask('buyer', 'POST /notifications/read', {
      body: { read_ids: [] },
      gives: 'validation-failed',
    });
  },
  'who asked for a drop is reminded of it, and hears when it moves': async (talk: Talk) => {
    const drop = await makeDrop(talk, { startsInMs: 30 * minuteMs });
    const reminder = `/drops/${drop.dropId}/reminder`;
    await talk.ask('guest', `GET ${reminder}`, { gives: 200 });
    await talk.ask('guest', `POST ${reminder}`, { gives: 'unauthenticated' });
    for (let time = 0; time < 2; time += 1) {
      await talk.ask('buyer', `POST ${reminder}`, { gives: 200 });
    }
    await talk.ask('stranger', `POST ${reminder}`, { gives: 200 });
    await talk.ask('stranger', `DELETE ${reminder}`, { gives: 200 });
    await talk.ask('buyer', 'GET /reminders', { gives: 200 });
    await talk.pass(1_000);
    await talk.ask('creator', `PATCH /drops/${drop.dropId}`, {
      body: windowIn(talk, 10 * minuteMs, 10 * minuteMs),
      gives: 200,
    });
    await talk.pass(8 * minuteMs);
    await talk.pass(2 * minuteMs);
    const page = await readInbox(talk, 'buyer');
    assert.deepEqual(
      page.items.map(({ kind }) => kind),
      ['drop.started', 'drop.reminder', 'drop.rescheduled'],
    );
    assert.deepEqual((await readInbox(talk, 'stranger')).items, []);
    await talk.ask('stranger', `POST ${reminder}`, { gives: 'drop-already-started' });
    await talk.ask('buyer', 'GET /reminders', { gives: 200 });
    await talk.ask('buyer', `POST /drops/${nowhere}/reminder`, { gives: 'drop-not-found' });
  },
  'a drop and a creator’s drops can be put into a calendar': async (talk: Talk) => {
    const creator = await idOf(talk, 'creator');
    const drop = await makeDrop(talk, { startsInMs: minuteMs });
    await talk.ask('guest', `GET /drops/${drop.dropId}/calendar.ics`, { gives: 200 });
    await talk.ask('guest', `GET /creators/${creator}/calendar.ics`, { gives: 200 });
    await talk.ask('guest', `GET /drops/${nowhere}/calendar.ics`, { gives: 'drop-not-found' });
    await talk.ask('guest', `GET /creators/${nowhere}/calendar.ics`, {
      gives: 'creator-not-found',
    });
  },
  'what is switched off or muted does not reach the inbox': async (talk: Talk) => {
    const creator = await idOf(talk, 'creator');
    await follow(talk, 'buyer', creator);
    await talk.pass(1_000);
    await makeDrop(talk, { startsInMs: minuteMs });
    await talk.pass(minuteMs);
    const path = '/notification-preferences';
    const { json } = await talk.ask('buyer', `GET ${path}`, { gives: 200 });
    const { kinds } = NotificationPreferences.parse(json);
    const started = { ...kinds['drop.started'], inbox: false };
    const quiet_hours = { start: '22:30', end: '07:00', time_zone: 'Europe/Lisbon' };
    const chosen = { kinds: { ...kinds, 'drop.started': started }, quiet_hours };
    await talk.ask('buyer', `PUT ${path}`, { body: chosen, gives: 200 });
    await talk.ask('buyer', `PUT ${path}`, { body: { kinds }, gives: 'validation-failed' });
    assert.equal((await readInbox(talk, 'buyer')).items.length, 1);
    const setting = `PUT /creators/${creator}/notification-setting`;
    await talk.ask('buyer', setting, { body: { setting: 'muted' }, gives: 200 });
    assert.deepEqual((await readInbox(talk, 'buyer')).items, []);
    await talk.ask('buyer', `GET /creators/${creator}`, { gives: 200 });
    await talk.ask('buyer', `PUT /creators/${nowhere}/notification-setting`, {
      body: { setting: 'muted' },
      gives: 'creator-not-found',
    });
  },
  'a browser gets push messages for one person, until that person takes it out': async (
    talk: Talk,
  ) => {
    await talk.ask('guest', 'GET /push-key', { gives: 200 });
    const body = {
      endpoint: 'https://fcm.googleapis.com/fcm/send/browser',
      keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
    };
    const path = '/push-subscriptions';
    const { json } = await talk.ask('buyer', `POST ${path}`, { body, gives: 201 });
    const { subscription_id } = PushSubscription.parse(json);
    await talk.ask('buyer', `GET ${path}`, { gives: 200 });
    await talk.ask('stranger', `DELETE ${path}/${subscription_id}`, { gives: 204 });
    await talk.ask('buyer', `GET ${path}`, { gives: 200 });
    await talk.ask('buyer', `DELETE ${path}/${subscription_id}`, { gives: 204 });
    await talk.ask('buyer', `GET ${path}`, { gives: 200 });
    const http = { ...body, endpoint: 'http://fcm.googleapis.com/fcm/send/browser' };
    await talk.ask('buyer', `POST ${path}`, { body: http, gives: 'push-endpoint-refused' });
    await talk.ask('guest', `POST ${path}`, { body, gives: 'unauthenticated' });
  },
  'a link that ends mails is whole or does nothing': async (talk: Talk) => {
    await talk.ask('guest', 'GET /unsubscribe?token=none', { gives: 404 });
    await talk.ask('guest', 'POST /unsubscribe?token=none', { gives: 404 });
    await talk.ask('guest', 'GET /unsubscribe', { gives: 'validation-failed' });
  },
};
