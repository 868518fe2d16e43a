import { Drop, DropPage } from '@livedrops/contract/drops';
import { limits } from '@livedrops/contract/limits';
import { Order, OrderPage } from '@livedrops/contract/orders';
import { Problem } from '@livedrops/contract/primitives';
import { ProductPage } from '@livedrops/contract/products';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import {
  addCreator,
  addDrop,
  addLiveDrop,
  addProduct,
  minuteMs,
  orderBody,
  type StagedDrop,
} from '../testing/stage.ts';

// The design's table "per route", row by row.

let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
let other: TestUser;
let buyer: TestUser;
beforeAll(async () => {
  shop = await openTestShop();
  creator = await addCreator(shop, 'ondo');
  other = await addCreator(shop, 'brume');
});
beforeEach(() => {
  buyer = shop.addUser();
});
afterAll(() => shop[Symbol.asyncDispose]());

const unknownId = '019b7000-0000-7aaa-8000-00000000dead';
const instant = (ms: number) => new Date(shop.clock.now() + ms).toISOString();
const place = (drop: StagedDrop, change: object = {}, as = buyer) =>
  shop.call('POST', '/orders', { as, body: orderBody(drop, { ...change }) });

describe('POST /orders', () => {
  let drop: StagedDrop;
  beforeAll(async () => {
    drop = await addLiveDrop(shop, { by: creator, stock: 100, perCustomerLimit: 20 });
  });

  test.each(['0', '-1', '1.5', '"2"', '1e400', '9007199254740992', 'null', 'true', '[]', '{}'])(
    'quantity %s → 422 validation-failed',
    async (quantity) => {
      const raw = `{"drop_id":"${drop.dropId}","idempotency_key":"k","quantity":${quantity}}`;
      const answer = await shop.call('POST', '/orders', { as: buyer, raw });
      expect(answer.slug).toBe('validation-failed');
      expect(answer.as(Problem).errors?.map(({ pointer }) => pointer)).toEqual(['/quantity']);
    },
  );

  test.each([
    ['drop_id malformed', { drop_id: 'cups' }, 422, 'validation-failed'],
    [
      'drop_id of another version',
      { drop_id: unknownId.replace('7aaa', '4aaa') },
      422,
      'validation-failed',
    ],
    ['drop_id unknown', { drop_id: unknownId }, 404, 'drop-not-found'],
    ['variant_id unknown', { variant_id: unknownId }, 422, 'validation-failed'],
    [
      'over the per-order limit',
      { quantity: limits.quantityPerOrderMax + 1 },
      409,
      'customer-limit',
    ],
  ])('%s → %3$i %4$s', async (_what, change, status, slug) => {
    const answer = await place(drop, change);
    expect([answer.status, answer.slug]).toEqual([status, slug]);
  });

  test('a variant is needed where there are several', async () => {
    const several = await addLiveDrop(shop, { by: creator, stock: { Sand: 2, Slate: 2 } });
    const answer = await place(several);
    expect(answer.as(Problem).errors?.[0]).toMatchObject({
      pointer: '/variant_id',
      code: 'required',
    });
  });

  test('over the per-customer limit → 409 with the limit and what is owned', async () => {
    const limited = await addLiveDrop(shop, { by: creator, perCustomerLimit: 2 });
    expect((await place(limited, { quantity: 3 })).as(Problem)).toMatchObject({
      type: '/problems/customer-limit',
      limit: 2,
      owned: 0,
    });
    await place(limited, { quantity: 2 });
    expect((await place(limited)).as(Problem)).toMatchObject({ limit: 2, owned: 2 });
  });

  test('a draft is not found', async () => {
    const draft = await addDrop(shop, { by: creator, draft: true });
    expect((await place(draft)).slug).toBe('drop-not-found');
  });

  test('before the start → 409 with start_time and Retry-After', async () => {
    const later = await addDrop(shop, { by: creator, startsInMs: 90_500 });
    const answer = await place(later);
    expect(answer.as(Problem)).toMatchObject({
      type: '/problems/drop-not-started',
      start_time: instant(90_500),
    });
    expect(answer.headers.get('retry-after')).toBe('91');
  });

  test('after the end → 409 drop-ended; cancelled → 409 drop-cancelled', async () => {
    const short = await addLiveDrop(shop, { by: creator, lastsMs: minuteMs });
    shop.clock.advance(2 * minuteMs);
    expect((await place(short)).slug).toBe('drop-ended');
    const off = await addLiveDrop(shop, { by: creator });
    await shop.call('POST', `/drops/${off.dropId}/cancel`, { as: creator });
    expect((await place(off)).slug).toBe('drop-cancelled');
  });

  test('nothing left → 409 sold-out; fewer than asked → 409 with remaining', async () => {
    const small = await addLiveDrop(shop, { by: creator, stock: 3, perCustomerLimit: 3 });
    await place(small, { quantity: 2 });
    const fewer = await place(small, { quantity: 2 }, shop.addUser());
    expect(fewer.as(Problem)).toMatchObject({ type: '/problems/insufficient-stock', remaining: 1 });
    await place(small, {}, shop.addUser());
    const none = await place(small, {}, shop.addUser());
    expect([none.status, none.slug]).toEqual([409, 'sold-out']);
  });

  test('a creator cannot buy the own drop → 403 not-allowed', async () => {
    const answer = await place(drop, {}, creator);
    expect([answer.status, answer.slug]).toEqual([403, 'not-allowed']);
  });

  test.each([
    ['missing', undefined, undefined, 'idempotency-key-missing'],
    ['empty', '', undefined, 'idempotency-key-invalid'],
    ['a number', 7, undefined, 'idempotency-key-invalid'],
    ['null', null, undefined, 'idempotency-key-invalid'],
    ['with a space', 'a b', undefined, 'idempotency-key-invalid'],
    ['not ASCII', 'clé', undefined, 'idempotency-key-invalid'],
    ['256 characters', 'k'.repeat(256), undefined, 'idempotency-key-invalid'],
    ['empty in the header', undefined, '', 'idempotency-key-invalid'],
    ['two different ones', 'a', 'b', 'idempotency-key-ambiguous'],
  ])('a key that is %s → 400 %4$s', async (_what, field, header, slug) => {
    const { idempotency_key: _key, ...body } = orderBody(drop);
    const answer = await shop.call('POST', '/orders', {
      as: buyer,
      body: field === undefined ? body : { ...body, idempotency_key: field },
      ...(header !== undefined && { headers: { 'idempotency-key': header } }),
    });
    expect([answer.status, answer.slug]).toEqual([400, slug]);
  });

  test('a key is the same in the field, in the header and in both, and 255 characters are fine', async () => {
    const key = `~${'k'.repeat(253)}!`;
    const { idempotency_key: _key, ...body } = orderBody(drop);
    const header = { as: buyer, headers: { 'idempotency-key': key } };
    const first = await shop.call('POST', '/orders', { ...header, body });
    expect(first.status).toBe(201);
    const both = { ...body, idempotency_key: key };
    for (const request of [
      { as: buyer, body: both },
      { ...header, body: both },
    ]) {
      const again = await shop.call('POST', '/orders', request);
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
      expect(again.as(Order).order_id).toBe(first.as(Order).order_id);
    }
  });

  test('the same key with another body → 422, of another user → an order of their own', async () => {
    const body = orderBody(drop);
    const first = await shop.call('POST', '/orders', { as: buyer, body });
    const reused = await shop.call('POST', '/orders', {
      as: buyer,
      body: { ...body, quantity: 2 },
    });
    expect([reused.status, reused.slug]).toEqual([422, 'idempotency-key-reused']);
    const theirs = await shop.call('POST', '/orders', { as: shop.addUser(), body });
    expect(theirs.status).toBe(201);
    expect(theirs.as(Order).order_id).not.toBe(first.as(Order).order_id);
  });

  test('a replay comes before every other check: sold out, over the limit, ended', async () => {
    const last = await addLiveDrop(shop, { by: creator, stock: 1, perCustomerLimit: 1 });
    const body = orderBody(last);
    const first = await shop.call('POST', '/orders', { as: buyer, body });
    expect((await shop.call('POST', '/orders', { as: buyer, body })).status).toBe(200);
    shop.clock.advance(3 * 60 * minuteMs);
    const late = await shop.call('POST', '/orders', { as: buyer, body });
    expect(late.status).toBe(200);
    expect(late.as(Order).order_id).toBe(first.as(Order).order_id);
  });

  test('a refusal is not remembered: the same key may succeed later', async () => {
    const later = await addDrop(shop, { by: creator, startsInMs: 5_000 });
    const body = orderBody(later);
    expect((await shop.call('POST', '/orders', { as: buyer, body })).slug).toBe('drop-not-started');
    shop.clock.advance(6_000);
    expect((await shop.call('POST', '/orders', { as: buyer, body })).status).toBe(201);
  });
});

describe('one order', () => {
  test('foreign, unknown and malformed are the same 404 but for the instance', async () => {
    const drop = await addLiveDrop(shop, { by: creator });
    const placed = (await place(drop)).as(Order);
    const stranger = shop.addUser();
    const bodies: unknown[] = [];
    for (const id of [placed.order_id, unknownId, 'abc', "1' OR '1'='1", '%00']) {
      const path = `/orders/${encodeURIComponent(id)}`;
      const answer = await shop.call('GET', path, { as: stranger });
      expect([answer.status, answer.slug]).toEqual([404, 'order-not-found']);
      bodies.push({ ...answer.as(Problem), instance: '' });
    }
    for (const body of bodies) expect(body).toEqual(bodies[0]);
  });

  test.each([
    ['pay', { card_number: '4242424242424242' }],
    ['cancel', undefined],
    ['extend', undefined],
  ])('%s by a stranger → 404, and nothing happens', async (verb, body) => {
    const drop = await addLiveDrop(shop, { by: creator });
    const placed = (await place(drop)).as(Order);
    const path = `/orders/${placed.order_id}`;
    const answer = await shop.call('POST', `${path}/${verb}`, { as: shop.addUser(), body });
    expect(answer.slug).toBe('order-not-found');
    const after = (await shop.call('GET', path, { as: buyer })).as(Order);
    expect(after).toMatchObject({ status: 'pending', timeline: placed.timeline });
  });

  test('pay: confirmed already → 200; hold over → 409; declined → 402 and may be tried again', async () => {
    const drop = await addLiveDrop(shop, { by: creator });
    const path = `/orders/${(await place(drop)).as(Order).order_id}`;
    const pay = (card: string) =>
      shop.call('POST', `${path}/pay`, { as: buyer, body: { card_number: card } });
    const declined = await pay('4000 0000 0000 0341');
    expect([declined.status, declined.slug]).toEqual([402, 'payment-declined']);
    expect(declined.as(Problem)).toHaveProperty('hold_expires_at');
    expect((await pay('4000-0000-0000-0341')).status).toBe(200);
    expect((await pay('4242424242424242')).status).toBe(200);
    const lapsed = `/orders/${(await place(drop, {}, shop.addUser())).as(Order).order_id}`;
    const owner = shop.addUser();
    const late = `/orders/${(await place(drop, {}, owner)).as(Order).order_id}`;
    shop.clock.advance(6 * minuteMs);
    const answer = await shop.call('POST', `${late}/pay`, {
      as: owner,
      body: { card_number: '4242424242424242' },
    });
    expect([answer.status, answer.slug]).toEqual([409, 'hold-expired']);
    expect(lapsed).not.toBe(late);
  });

  test.each(['', '12345678901', '1'.repeat(20), '4242x4242y4242', '４２４２４２４２４２４２'])(
    'pay with the card "%s" → 422',
    async (card) => {
      const drop = await addLiveDrop(shop, { by: creator });
      const path = `/orders/${(await place(drop)).as(Order).order_id}/pay`;
      const answer = await shop.call('POST', path, { as: buyer, body: { card_number: card } });
      expect(answer.slug).toBe('validation-failed');
      expect(answer.text).not.toContain(card || 'nothing to look for');
    },
  );

  test('cancel: a second time → 200; confirmed → 409 invalid-transition', async () => {
    const drop = await addLiveDrop(shop, { by: creator });
    const first = `/orders/${(await place(drop)).as(Order).order_id}`;
    for (const _time of [1, 2]) {
      const answer = await shop.call('POST', `${first}/cancel`, { as: buyer });
      expect([answer.status, answer.as(Order).status]).toEqual([200, 'cancelled']);
    }
    const second = `/orders/${(await place(drop)).as(Order).order_id}`;
    const body = { card_number: '4242424242424242' };
    await shop.call('POST', `${second}/pay`, { as: buyer, body });
    const answer = await shop.call('POST', `${second}/cancel`, { as: buyer });
    expect([answer.status, answer.slug]).toEqual([409, 'invalid-transition']);
  });

  test('extend: a second time → 409 hold-already-extended; after the hold → 409 hold-expired', async () => {
    const drop = await addLiveDrop(shop, { by: creator });
    const path = `/orders/${(await place(drop)).as(Order).order_id}`;
    const extended = await shop.call('POST', `${path}/extend`, { as: buyer });
    expect(extended.as(Order).can_extend).toBe(false);
    expect((await shop.call('POST', `${path}/extend`, { as: buyer })).slug).toBe(
      'hold-already-extended',
    );
    shop.clock.advance(11 * minuteMs);
    expect((await shop.call('POST', `${path}/extend`, { as: buyer })).slug).toBe('hold-expired');
  });
});

describe('GET /products', () => {
  test.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'page=1;drop',
    'page=1e9',
    'page=',
    'page=1e1',
    'page=0x1',
    'per_page=0',
    'per_page=101',
    'sort=cheapest',
    'state=live,gone',
    'state=',
    'price_min=-1',
    'creator_id=ondo',
    `q=${'x'.repeat(201)}`,
  ])('%s → 422 validation-failed', async (query) => {
    const answer = await shop.call('GET', `/products?${query}`);
    expect([answer.status, answer.slug]).toEqual([422, 'validation-failed']);
  });

  test.each([
    '%',
    '_',
    "'",
    '"',
    '100%',
    "Robert'); DROP TABLE products;--",
    '🏺',
    'x'.repeat(200),
  ])('q=%s is taken literally', async (text) => {
    const answer = await shop.call('GET', `/products?q=${encodeURIComponent(text)}`);
    expect(answer.as(ProductPage)).toMatchObject({ items: [], total: 0 });
  });

  test('a page beyond the end is empty', async () => {
    const answer = await shop.call('GET', '/products?page=10000');
    expect(answer.as(ProductPage)).toMatchObject({ items: [], page: 10_000 });
  });
});

describe('cursors', () => {
  test.each([
    ['GET /orders', '/orders?limit=1'],
    ['GET /drops', '/drops?phase=live&limit=1'],
  ])('%s: cut, changed, of another list or user → 400 cursor-invalid', async (_what, path) => {
    const drop = await addLiveDrop(shop, { by: creator });
    await addLiveDrop(shop, { by: creator });
    for (const _order of [1, 2]) await place(drop);
    const page = (await shop.call('GET', path, { as: buyer })).as(
      path.startsWith('/orders') ? OrderPage : DropPage,
    );
    const cursor = page.next_cursor ?? '';
    const read = (text: string, as: TestUser = buyer, of = path) =>
      shop.call('GET', `${of}&cursor=${encodeURIComponent(text)}`, { as });
    expect((await read(cursor)).status).toBe(200);
    const [payload = '', mac = ''] = cursor.split('.');
    const wrong = [
      cursor.slice(0, -1),
      cursor.slice(1),
      payload,
      `.${mac}`,
      `${cursor}.x`,
      `${cursor}=`,
      `${payload.toLowerCase()}.${mac}`,
      `${payload}.${mac.slice(0, -1)}${mac.endsWith('A') ? 'B' : 'A'}`,
      'abc',
      '{}',
      '%',
      'x'.repeat(600),
      '',
    ];
    for (const text of wrong) expect((await read(text)).slug, text).toBe('cursor-invalid');
    expect((await read(cursor, buyer, `${path}&status=pending&phase=ended`)).slug).not.toBeNull();
  });

  test('a cursor of one user’s orders is nothing in the hands of another', async () => {
    const drop = await addLiveDrop(shop, { by: creator });
    for (const _order of [1, 2]) await place(drop);
    const page = (await shop.call('GET', '/orders?limit=1', { as: buyer })).as(OrderPage);
    const path = `/orders?limit=1&cursor=${page.next_cursor}`;
    expect((await shop.call('GET', path, { as: buyer })).as(OrderPage).items).toHaveLength(1);
    expect((await shop.call('GET', path, { as: other })).slug).toBe('cursor-invalid');
    const elsewhere = `/drops?cursor=${page.next_cursor}`;
    expect((await shop.call('GET', elsewhere)).slug).toBe('cursor-invalid');
  });
});

describe('POST /drops', () => {
  let productId: string;
  beforeAll(async () => {
    productId = await addProduct(shop, creator);
  });
  const create = (change: object, as = creator) =>
    shop.call('POST', '/drops', {
      as,
      body: {
        product_id: productId,
        start_time: instant(minuteMs),
        end_time: instant(2 * minuteMs),
        stock_count: 5,
        ...change,
      },
    });
  const money = (amount: number, currency = 'EUR') => ({ price: { amount, currency } });

  test.each([
    ['stock 0', () => ({ stock_count: 0 })],
    ['stock -1', () => ({ stock_count: -1 })],
    ['stock over 10^7', () => ({ stock_count: limits.stockCountMax + 1 })],
    [
      'variants over 10^7 together',
      () => ({
        stock_count: undefined,
        variants: [
          { name: 'A', stock_count: limits.stockCountMax },
          { name: 'B', stock_count: 1 },
        ],
      }),
    ],
    [
      'variants of one name',
      () => ({
        stock_count: undefined,
        variants: [
          { name: 'A', stock_count: 1 },
          { name: 'a', stock_count: 1 },
        ],
      }),
    ],
    ['stock and variants', () => ({ variants: [{ name: 'A', stock_count: 1 }] })],
    ['neither stock nor variants', () => ({ stock_count: undefined })],
    ['the end at the start', () => ({ end_time: instant(minuteMs) })],
    ['the end before the start', () => ({ end_time: instant(minuteMs - 1) })],
    ['the start in the past', () => ({ start_time: instant(-1) })],
    ['over 30 days', () => ({ end_time: instant(minuteMs + limits.dropWindowMsMax + 1) })],
    ['price 0', () => money(0)],
    ['price -1', () => money(-1)],
    ['an unknown currency', () => money(100, 'EUX')],
    ['a time with an offset', () => ({ start_time: '2026-11-22T14:00:00+02:00' })],
    ['no such day', () => ({ start_time: '2026-02-30T14:00:00.000Z' })],
    ['limit 0', () => ({ per_customer_limit: 0 })],
    ['limit over 100', () => ({ per_customer_limit: 101 })],
  ])('%s → 422 validation-failed', async (_what, change) => {
    const answer = await create(change());
    expect([answer.status, answer.slug]).toEqual([422, 'validation-failed']);
  });

  test('as much stock, as long a window and as large a limit as may be', async () => {
    const answer = await create({
      stock_count: limits.stockCountMax,
      end_time: instant(minuteMs + limits.dropWindowMsMax),
      per_customer_limit: 100,
    });
    expect(answer.status).toBe(201);
  });

  test('another creator’s product → 404; not a creator → 403', async () => {
    expect((await create({}, other)).slug).toBe('product-not-found');
    expect((await create({ product_id: unknownId })).slug).toBe('product-not-found');
    expect((await create({}, buyer)).slug).toBe('not-allowed');
  });
});

describe('PATCH /drops/{id}', () => {
  const change = (drop: StagedDrop, body: object, headers = {}, as = creator) =>
    shop.call('PATCH', `/drops/${drop.dropId}`, { as, body, headers });

  test('stock below what is held or sold → 409 stock-below-sold', async () => {
    const drop = await addLiveDrop(shop, { by: creator, stock: 5 });
    await place(drop, { quantity: 2 });
    expect((await change(drop, { stock_count: 1 })).slug).toBe('stock-below-sold');
    expect((await change(drop, { stock_count: 2 })).as(Drop)).toMatchObject({
      stock_count: 2,
      remaining: 0,
    });
  });

  test('the start moved after the start → 409 drop-already-started', async () => {
    const drop = await addLiveDrop(shop, { by: creator });
    const answer = await change(drop, { start_time: instant(minuteMs) });
    expect(answer.slug).toBe('drop-already-started');
  });

  test('a stale If-Match → 412; a sale in between is no change', async () => {
    const drop = await addLiveDrop(shop, { by: creator, stock: 5 });
    const etagOf = async () => {
      const read = await shop.call('GET', `/drops/${drop.dropId}`);
      return read.headers.get('etag') ?? '';
    };
    const etag = await etagOf();
    await place(drop);
    expect(await etagOf()).not.toBe(etag);
    expect((await change(drop, { stock_count: 6 }, { 'if-match': etag })).status).toBe(200);
    const stale = await change(drop, { stock_count: 7 }, { 'if-match': etag });
    expect([stale.status, stale.slug]).toEqual([412, 'stale-version']);
    for (const tag of ['"garbage"', 'W/"x-y"', '1']) {
      expect((await change(drop, { stock_count: 7 }, { 'if-match': tag })).slug, tag).toBe(
        'stale-version',
      );
    }
    for (const tag of ['*', 'the current one', 'a list']) {
      const current = tag === '*' ? tag : await etagOf();
      const header = tag === 'a list' ? `"x", ${current}` : current;
      expect((await change(drop, { stock_count: 7 }, { 'if-match': header })).status, tag).toBe(
        200,
      );
    }
  });

  test('another creator’s, unknown and malformed → 404; not a creator → 403', async () => {
    const drop = await addLiveDrop(shop, { by: creator });
    expect((await change(drop, { stock_count: 7 }, {}, other)).slug).toBe('drop-not-found');
    expect((await change(drop, { stock_count: 7 }, {}, buyer)).slug).toBe('not-allowed');
    for (const dropId of [unknownId, 'abc']) {
      expect((await change({ ...drop, dropId }, { stock_count: 7 })).slug).toBe('drop-not-found');
    }
  });
});

describe('what is not announced', () => {
  test('a draft is in no public answer, and its creator sees it', async () => {
    const draft = await addDrop(shop, { by: creator, draft: true });
    const path = `/drops/${draft.dropId}`;
    expect((await shop.call('GET', path)).slug).toBe('drop-not-found');
    expect((await shop.call('GET', path, { as: other })).slug).toBe('drop-not-found');
    const own = await shop.call('GET', path, { as: creator });
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    for (const list of ['/drops?limit=100', '/products?per_page=100', '/drops/live']) {
      expect((await shop.call('GET', list)).text).not.toContain(draft.productId);
    }
    const product = `/products/${draft.productId}`;
    expect((await shop.call('GET', product)).slug).toBe('product-not-found');
    expect((await shop.call('GET', product, { as: creator })).status).toBe(200);
  });
});
