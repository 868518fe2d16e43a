import { Drop } from '../drops.ts';
import {
  hold,
  makeDrop,
  makeLiveDrop,
  makeProduct,
  minuteMs,
  nowhere,
  windowIn,
} from './staged-drop.ts';
import type { Talk } from './talk.ts';

/** What creators do with products and drops. */
export const sellingCases = {
  'a product is its creator’s until it is announced': async (talk: Talk) => {
    const id = await makeProduct(talk);
    await talk.ask('creator', `GET /products/${id}`, { gives: 200 });
    await talk.ask('guest', `GET /products/${id}`, { gives: 'product-not-found' });
    const named = { body: { title: 'Tidewater bowls' } };
    await talk.ask('rival', `PATCH /products/${id}`, { gives: 'product-not-found', ...named });
    await talk.ask('buyer', `PATCH /products/${id}`, { gives: 'not-allowed', ...named });
    await talk.ask('creator', `PATCH /products/${id}`, { gives: 200, ...named });
    await talk.ask('guest', 'GET /products', { gives: 200 });
    const untitled = { body: { title: '' } };
    await talk.ask('creator', 'POST /products', { gives: 'validation-failed', ...untitled });
    await talk.ask('guest', 'POST /products', { gives: 'unauthenticated', ...named });
  },
  'a change to what was read is taken, to what was changed since it is not': async (talk: Talk) => {
    const id = await makeProduct(talk);
    const read = await talk.ask('creator', `GET /products/${id}`, { gives: 200 });
    const headers = { 'if-match': read.headers.get('etag') ?? '' };
    const change = (title: string) => ({ headers, body: { title } });
    await talk.ask('creator', `PATCH /products/${id}`, { gives: 200, ...change('One') });
    await talk.ask('creator', `PATCH /products/${id}`, {
      gives: 'stale-version',
      ...change('Two'),
    });
  },
  'a sale between is no change by the creator': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk);
    const read = await talk.ask('creator', `GET /drops/${drop.dropId}`, { gives: 200 });
    const headers = { 'if-match': read.headers.get('etag') ?? '' };
    await hold(talk, drop);
    const change = { headers, body: { per_customer_limit: 3 } };
    await talk.ask('creator', `PATCH /drops/${drop.dropId}`, { gives: 200, ...change });
    await talk.ask('creator', `PATCH /drops/${drop.dropId}`, { gives: 'stale-version', ...change });
  },
  'a drop is scheduled by who owns the product': async (talk: Talk) => {
    const product_id = await makeProduct(talk);
    const body = { product_id, stock_count: 5, ...windowIn(talk, minuteMs) };
    await talk.ask('buyer', 'POST /drops', { gives: 'not-allowed', body });
    await talk.ask('rival', 'POST /drops', { gives: 'product-not-found', body });
    await talk.ask('creator', 'POST /drops', { gives: 201, body });
    await talk.ask('guest', `GET /products/${product_id}`, { gives: 200 });
    const none = { ...body, stock_count: 0 };
    await talk.ask('creator', 'POST /drops', { gives: 'validation-failed', body: none });
  },
  'a draft is seen by its creator until it is announced': async (talk: Talk) => {
    const product_id = await makeProduct(talk);
    const body = { product_id, stock_count: 5, draft: true, ...windowIn(talk, minuteMs) };
    const { json } = await talk.ask('creator', 'POST /drops', { gives: 201, body });
    const address = `/drops/${Drop.parse(json).drop_id}`;
    await talk.ask('creator', `GET ${address}`, { gives: 200 });
    await talk.ask('guest', `GET ${address}`, { gives: 'drop-not-found' });
    await talk.ask('creator', `PATCH ${address}`, { gives: 200, body: { draft: false } });
    await talk.ask('guest', `GET ${address}`, { gives: 200 });
  },
  'a running drop keeps its start and what was sold': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk);
    const address = `/drops/${drop.dropId}`;
    await hold(talk, drop, { quantity: 2 });
    const moved = windowIn(talk, minuteMs);
    await talk.ask('creator', `PATCH ${address}`, { gives: 'drop-already-started', body: moved });
    const one = { stock_count: 1 };
    await talk.ask('creator', `PATCH ${address}`, { gives: 'stock-below-sold', body: one });
    await talk.ask('creator', `PATCH ${address}`, { gives: 200, body: { stock_count: 8 } });
    await talk.ask('rival', `PATCH ${address}`, { gives: 'drop-not-found', body: {} });
    await talk.ask('buyer', `PATCH ${address}`, { gives: 'not-allowed', body: {} });
  },
  'a drop that is called off ends its holds': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk);
    const address = await hold(talk, drop);
    const cancel = `POST /drops/${drop.dropId}/cancel`;
    await talk.ask('buyer', cancel, { gives: 'not-allowed' });
    await talk.ask('rival', cancel, { gives: 'drop-not-found' });
    await talk.ask('creator', cancel, { gives: 200 });
    await talk.ask('creator', cancel, { gives: 200 });
    await talk.ask('buyer', `GET ${address}`, { gives: 200 });
    const body = { drop_id: drop.dropId, quantity: 1, idempotency_key: 'after' };
    await talk.ask('buyer', 'POST /orders', { gives: 'drop-cancelled', body });
    const change = { gives: 'drop-cancelled', body: { per_customer_limit: 1 } } as const;
    await talk.ask('creator', `PATCH /drops/${drop.dropId}`, change);
  },
  'what has ended is left as it is': async (talk: Talk) => {
    const { dropId } = await makeDrop(talk, { startsInMs: minuteMs, lastsMs: minuteMs });
    await talk.pass(2 * minuteMs);
    await talk.ask('creator', `POST /drops/${dropId}/cancel`, { gives: 'drop-ended' });
    const change = { gives: 'drop-ended', body: { per_customer_limit: 1 } } as const;
    await talk.ask('creator', `PATCH /drops/${dropId}`, change);
    await talk.ask('creator', `POST /drops/${nowhere}/cancel`, { gives: 'drop-not-found' });
  },
};
