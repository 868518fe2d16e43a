import { Drop, DropList, DropPage } from '@livedrops/contract/drops';
import { Product, ProductPage } from '@livedrops/contract/products';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTestShop, type TestUser } from '../../testing/open-test-shop.ts';
import { addCreator, addDrop, addLiveDrop, minuteMs, orderBody } from '../../testing/stage.ts';
import { etagOf } from './premade.ts';

// Answers are made once and shared; whoever reads after a commit or a boundary reads what is true then.

let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
beforeEach(async () => {
  shop = await openTestShop();
  creator = await addCreator(shop);
});
afterEach(() => shop[Symbol.asyncDispose]());

const readDrop = async (dropId: string) => (await shop.call('GET', `/drops/${dropId}`)).as(Drop);
const liveIds = async () =>
  (await shop.call('GET', '/drops/live')).as(DropList).items.map(({ drop_id }) => drop_id);

test('readers share one answer; only the server’s time is their own', async () => {
  const { dropId } = await addLiveDrop(shop, { by: creator });
  const find = vi.spyOn(shop.container.ctx.drops, 'find');
  const first = await shop.call('GET', `/drops/${dropId}`);
  for (let readers = 0; readers < 50; readers += 1) await readDrop(dropId);
  expect(find).toHaveBeenCalledTimes(1);
  shop.clock.advance(1_234);
  const later = await shop.call('GET', `/drops/${dropId}`);
  expect(find).toHaveBeenCalledTimes(1);
  expect(later.headers.get('etag')).toBe(first.headers.get('etag'));
  const [before, after] = [first.as(Drop).server_time, later.as(Drop).server_time];
  expect(Date.parse(after) - Date.parse(before)).toBe(1_234);
});

test('who got an answer to an order reads its stock everywhere at once', async () => {
  const drop = await addLiveDrop(shop, { by: creator, stock: 5 });
  expect((await readDrop(drop.dropId)).remaining).toBe(5);
  expect(await liveIds()).toEqual([drop.dropId]);
  const buyer = shop.addUser();
  for (const left of [4, 3]) {
    await shop.call('POST', '/orders', { as: buyer, body: orderBody(drop) });
    const read = await readDrop(drop.dropId);
    expect([read.remaining, read.held]).toEqual([left, 5 - left]);
    const [listed] = (await shop.call('GET', '/drops/live')).as(DropList).items;
    expect(listed).toMatchObject({ remaining: left, stock_seq: read.stock_seq });
  }
});

test('a list is read again from the store only when a drop came or went, not for stock', async () => {
  const drop = await addLiveDrop(shop, { by: creator, stock: 5 });
  await liveIds();
  const list = vi.spyOn(shop.container.ctx.drops, 'list');
  await shop.call('POST', '/orders', { as: shop.addUser(), body: orderBody(drop) });
  await liveIds();
  expect(list).not.toHaveBeenCalled();
});

test('phases change at their instant, in the drop and in every list, without any worker', async () => {
  const { dropId } = await addDrop(shop, {
    by: creator,
    startsInMs: 10_000,
    lastsMs: 10_000,
  });
  const phases = async () => {
    const listed: string[] = [];
    for (const phase of ['upcoming', 'live', 'ended']) {
      const page = (await shop.call('GET', `/drops?phase=${phase}`)).as(DropPage);
      if (page.items.length > 0) listed.push(phase);
    }
    return [(await readDrop(dropId)).phase, ...listed, (await liveIds()).length];
  };
  expect(await phases()).toEqual(['scheduled', 'upcoming', 0]);
  shop.clock.advance(9_999);
  expect(await phases()).toEqual(['scheduled', 'upcoming', 0]);
  shop.clock.advance(1);
  expect(await phases()).toEqual(['live', 'live', 1]);
  shop.clock.advance(10_000);
  expect(await phases()).toEqual(['ended', 'ended', 0]);
});

test('a clock that is set back takes no answer of the future along', async () => {
  const { dropId } = await addDrop(shop, { by: creator, startsInMs: minuteMs });
  shop.clock.advance(2 * minuteMs);
  expect((await readDrop(dropId)).phase).toBe('live');
  shop.clock.advance(-2 * minuteMs);
  expect((await readDrop(dropId)).phase).toBe('scheduled');
  expect(await liveIds()).toEqual([]);
});

test('a creator’s change is read at once: of a drop, of a product, of what is listed', async () => {
  const drop = await addDrop(shop, { by: creator, draft: true });
  const upcoming = async () => (await shop.call('GET', '/drops')).as(DropPage).items.length;
  const browse = async () => (await shop.call('GET', '/products')).as(ProductPage).total;
  expect([await upcoming(), await browse()]).toEqual([0, 0]);
  await shop.call('PATCH', `/drops/${drop.dropId}`, { as: creator, body: { draft: false } });
  expect([await upcoming(), await browse()]).toEqual([1, 1]);
  const title = async () =>
    (await shop.call('GET', `/products/${drop.productId}`)).as(Product).title;
  expect(await title()).toBe('Tidewater cups');
  const body = { title: 'Ebb cups' };
  await shop.call('PATCH', `/products/${drop.productId}`, { as: creator, body });
  expect(await title()).toBe('Ebb cups');
});

test('lists page through every drop once, also when many start at one instant', async () => {
  const made: string[] = [];
  for (let count = 0; count < 7; count += 1) {
    made.push((await addDrop(shop, { by: creator, startsInMs: minuteMs })).dropId);
  }
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = (await shop.call('GET', `/drops?limit=3${cursor}`)).as(DropPage);
    seen.push(...page.items.map(({ drop_id }) => drop_id));
    cursor = page.next_cursor === null ? '' : `&cursor=${page.next_cursor}`;
  } while (cursor !== '');
  expect(seen.toSorted()).toEqual(made.toSorted());
});

test('answers are plain ASCII on the wire and lose no character', async () => {
  const { productId } = await addLiveDrop(shop, { by: creator });
  for (const path of [`/products/${productId}`, '/products', '/drops/live']) {
    const { text } = await shop.call('GET', path);
    expect(/^[\x20-\x7e]*$/.test(text)).toBe(true);
    expect(JSON.stringify(JSON.parse(text))).toContain('Three cups – “Tidewater”.');
  }
});

test('a tag without a version never looks as if it had one', () => {
  const tags = Array.from({ length: 5_000 }, (_, index) => etagOf([`body ${index}`]));
  expect(tags.filter((tag) => /^W\/"\d+-/.test(tag))).toEqual([]);
});
