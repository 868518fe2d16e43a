import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Person } from './stage.ts';
import { hold, makeDrop, makeLiveDrop, minuteMs, nowhere } from './staged-drop.ts';
import type { Talk } from './talk.ts';

const Page = z.object({
  items: z.array(z.record(z.string(), z.unknown())),
  next_cursor: z.string().nullable(),
});

/** Reads every page of a list; answers with one field of each item. */
async function readAll(talk: Talk, address: string, field: string): Promise<unknown[]> {
  const values: unknown[] = [];
  let cursor = '';
  do {
    const { json } = await talk.ask('buyer', `GET ${address}${cursor}`, { gives: 200 });
    const { items, next_cursor } = Page.parse(json);
    values.push(...items.map((item) => item[field]));
    cursor = next_cursor === null ? '' : `&cursor=${next_cursor}`;
  } while (cursor !== '');
  return values;
}

/** Lists, caches, accounts, the stream and the pages for people. */
export const readingCases = {
  'drops are listed by phase, page by page, each once': async (talk: Talk) => {
    const ids: string[] = [];
    for (const [index, startsInMs] of [3, 1, 2].entries()) {
      const plan = { title: `Cup ${index}`, startsInMs: startsInMs * minuteMs, lastsMs: minuteMs };
      ids.push((await makeDrop(talk, plan)).dropId);
    }
    const inOrder = [ids[1], ids[2], ids[0]];
    assert.deepEqual(await readAll(talk, '/drops?phase=upcoming&limit=2', 'drop_id'), inOrder);
    await talk.ask('guest', 'GET /drops/live', { gives: 200 });
    await talk.pass(minuteMs);
    await talk.ask('guest', 'GET /drops/live', { gives: 200 });
    await talk.pass(5 * minuteMs);
    const latest = inOrder.toReversed();
    assert.deepEqual(await readAll(talk, '/drops?phase=ended&limit=2', 'drop_id'), latest);
    await talk.ask('guest', 'GET /drops?cursor=nonsense', { gives: 'cursor-invalid' });
    await talk.ask('guest', 'GET /drops?phase=past', { gives: 'validation-failed' });
    await talk.ask('guest', `GET /drops/${nowhere}`, { gives: 'drop-not-found' });
  },
  'products are browsed, sorted and searched': async (talk: Talk) => {
    await makeDrop(talk, { title: 'Ash bowl' });
    await talk.pass(1);
    await makeDrop(talk, { title: 'Birch cup' });
    await talk.ask('guest', 'GET /products', { gives: 200 });
    await talk.ask('guest', 'GET /products?q=birch&state=upcoming', { gives: 200 });
    await talk.ask('guest', 'GET /products?page=9', { gives: 200 });
    await talk.ask('guest', 'GET /products?page=0', { gives: 'validation-failed' });
    await talk.ask('guest', `GET /products/${nowhere}`, { gives: 'product-not-found' });
  },
  'orders are listed with the latest first': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk, { limit: 5 });
    const held: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      held.unshift(await hold(talk, drop));
      await talk.pass(1_000);
    }
    await talk.ask('buyer', `POST ${held[1]}/cancel`, { gives: 200 });
    const ids = held.map((address) => address.replace('/orders/', ''));
    assert.deepEqual(await readAll(talk, '/orders?limit=2', 'order_id'), ids);
    await talk.ask('buyer', 'GET /orders?status=cancelled', { gives: 200 });
    await talk.ask('stranger', 'GET /orders', { gives: 200 });
    await talk.ask('buyer', 'GET /orders?cursor=nonsense', { gives: 'cursor-invalid' });
  },
  'what is still the same is not sent again': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk);
    for (const address of [`/drops/${drop.dropId}`, '/drops/live']) {
      const read = await talk.ask('guest', `GET ${address}`, { gives: 200 });
      const headers = { 'if-none-match': read.headers.get('etag') ?? '' };
      await talk.ask('guest', `GET ${address}`, { gives: 304, headers });
      await hold(talk, drop);
      await talk.pass(1_000);
      await talk.ask('guest', `GET ${address}`, { gives: 200, headers });
    }
    const product = `/products/${drop.productId}`;
    const read = await talk.ask('guest', `GET ${product}`, { gives: 200 });
    const headers = { 'if-none-match': read.headers.get('etag') ?? '' };
    await talk.ask('guest', `GET ${product}`, { gives: 304, headers });
  },
  'somebody signs up, out and in': async (talk: Talk) => {
    const ana = { name: 'Ana', email: 'ana@shop.example', password: 'long-enough-1' };
    await talk.ask('guest', 'GET /auth/session', { gives: 200 });
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body: ana });
    await talk.ask('guest', 'GET /orders', { gives: 200 });
    await talk.ask('guest', 'POST /auth/sign-out', { gives: 200 });
    await talk.ask('guest', 'GET /orders', { gives: 'unauthenticated' });
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 'email-taken', body: ana });
    const { email, password } = ana;
    const wrong = { email, password: 'wrong-one-1' };
    const signIn = 'POST /auth/sign-in/email';
    await talk.ask('guest', signIn, { gives: 'invalid-credentials', body: wrong });
    await talk.ask('guest', signIn, { gives: 200, body: { email, password } });
  },
  'a stream begins with its cursor and a sign of life, and goes on where its reader stood': async (
    talk: Talk,
  ) => {
    const [first, beat] = await talk.follow('buyer', '/live', 2);
    assert(first && first.id !== null && first.event === null, 'the cursor comes first');
    assert.equal(beat?.event, 'beat');
    const drop = await makeDrop(talk);
    const resumed = await talk.follow('guest', `/live?last_event_id=${first.id}`, 3);
    assert.deepEqual(
      resumed.map(({ event }) => event),
      [null, 'beat', 'drop.scheduled'],
    );
    await talk.pass(minuteMs);
    await hold(talk, drop);
    const unknown = await talk.follow('guest', '/live?last_event_id=999999', 3);
    assert(unknown.some(({ event }) => event === 'reset'));
  },
  'each crossing of the stock is told once, and orders to their owner alone': async (
    talk: Talk,
  ) => {
    const drop = await makeLiveDrop(talk, { stock: 20, limit: 10 });
    const mine = await hold(talk, drop, { by: 'buyer', quantity: 10 });
    for (const quantity of [7, 1, 2]) await hold(talk, drop, { by: 'stranger', quantity });
    await talk.ask('buyer', `POST ${mine}/cancel`, { gives: 200 });
    const events = async (person: Person, count: number) =>
      (await talk.follow(person, '/live?last_event_id=0', count)).map(({ event }) => event);
    const start = [null, 'beat', 'drop.scheduled', 'drop.started'];
    const crossings = ['stock.low', 'drop.soldout', 'drop.restocked'];
    assert.deepEqual(await events('guest', 7), [...start, ...crossings]);
    const own = (await events('buyer', 9)).filter((event) => event?.startsWith('order.'));
    assert.deepEqual(own, ['order.held', 'order.cancelled']);
  },
  'the pages of the process and for people are there': async (talk: Talk) => {
    for (const path of ['/healthz', '/readyz', '/metrics', '/openapi.json', '/docs']) {
      await talk.ask('guest', `GET ${path}`, { gives: 200 });
    }
    await talk.ask('guest', 'GET /problems/sold-out', { gives: 200 });
    await talk.ask('guest', 'GET /outbox', { gives: 200 });
    await talk.ask('guest', 'GET /outbox/nothing', { gives: 'not-found' });
    await talk.ask('guest', 'GET /problems/none', { gives: 'not-found' });
  },
};
