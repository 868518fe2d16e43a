import { Creator, FollowerPage, FollowingPage } from '@livedrops/contract/people';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { addCreator } from '../testing/stage.ts';

// What the conversations with every LiveDrops do not try: bad input, foreign cursors, crowds.

let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
let rival: TestUser;
let buyer: TestUser;
beforeAll(async () => {
  shop = await openTestShop();
  rival = await addCreator(shop, 'kiln');
});
beforeEach(async () => {
  creator = await addCreator(shop, `c${shop.container.ctx.ids.next().slice(-8)}`);
  buyer = shop.addUser();
});
afterAll(() => shop[Symbol.asyncDispose]());

const follow = (who: TestUser, whom: string, method = 'POST') =>
  shop.call(method, `/users/${who.userId}/follow/${whom}`, { as: who });
const profile = async (as?: TestUser) =>
  (await shop.call('GET', `/creators/${creator.userId}`, as ? { as } : {})).as(Creator);

describe('follow and unfollow', () => {
  test.each(['cups', '0', '%20', "1'--", '019b7000-0000-4aaa-8000-00000000dead'])(
    'a malformed creator %s is refused and followed by nobody',
    async (id) => {
      const answer = await follow(buyer, encodeURIComponent(id));
      expect([404, 422]).toContain(answer.status);
    },
  );

  test('a body is not asked for and changes nothing', async () => {
    const body = { user_id: rival.userId, followed_at: '2020-01-01T00:00:00Z', role: 'creator' };
    const path = `/users/${buyer.userId}/follow/${creator.userId}`;
    await shop.call('POST', path, { as: buyer, body });
    const list = await shop.call('GET', `/creators/${creator.userId}/followers`, { as: creator });
    expect(list.as(FollowerPage).items).toEqual([
      { user_id: buyer.userId, followed_at: new Date(shop.clock.now()).toISOString() },
    ]);
  });

  test('from another site nothing is followed', async () => {
    const path = `/users/${buyer.userId}/follow/${creator.userId}`;
    for (const origin of ['https://evil.example', null]) {
      const answer = await shop.call('POST', path, { as: buyer, headers: { origin } });
      expect(answer.slug).toBe('cross-site-request');
    }
    expect(await profile(buyer)).toMatchObject({ follower_count: 0, following: false });
  });

  test('a hundred people at once are counted exactly, and so are those who leave', async () => {
    const crowd = Array.from({ length: 100 }, () => shop.addUser());
    const answers = await Promise.all(crowd.map((who) => follow(who, creator.userId)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect(await profile()).toMatchObject({ follower_count: 100 });
    await Promise.all(crowd.slice(0, 37).map((who) => follow(who, creator.userId, 'DELETE')));
    expect(await profile()).toMatchObject({ follower_count: 63 });
  });

  test('who presses fifty times at once follows once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => follow(buyer, creator.userId)));
    expect(await profile(buyer)).toMatchObject({ follower_count: 1, following: true });
  });
});

describe('cursors of follows', () => {
  const followers = (as: TestUser, query = '') =>
    shop.call('GET', `/creators/${as.userId}/followers?limit=1${query}`, { as });

  test('a cursor that was cut, changed or made for another list is refused', async () => {
    await Promise.all([follow(buyer, creator.userId), follow(rival, creator.userId)]);
    await Promise.all([follow(creator, rival.userId), follow(buyer, rival.userId)]);
    const cursor = (await followers(creator)).as(FollowerPage).next_cursor ?? '';
    expect((await followers(creator, `&cursor=${cursor}`)).as(FollowerPage).items).toHaveLength(1);
    const flipped = `${cursor.startsWith('A') ? 'B' : 'A'}${cursor.slice(1)}`;
    for (const bad of [cursor.slice(0, -1), flipped, `${cursor}.x`]) {
      expect((await followers(creator, `&cursor=${bad}`)).slug).toBe('cursor-invalid');
    }
    expect((await followers(rival, `&cursor=${cursor}`)).slug).toBe('cursor-invalid');
    const following = `/users/${creator.userId}/following?limit=1&cursor=${cursor}`;
    expect((await shop.call('GET', following, { as: creator })).slug).toBe('cursor-invalid');
  });

  test('a cursor of whom one follows is nothing in the hands of another', async () => {
    for (const who of [buyer, creator]) {
      await follow(who, rival.userId);
      await follow(who, (await addCreator(shop, `o${who.userId.slice(-8)}`)).userId);
    }
    const following = (as: TestUser, query = '') =>
      shop.call('GET', `/users/${as.userId}/following?limit=1${query}`, { as });
    const cursor = (await following(buyer)).as(FollowingPage).next_cursor ?? '';
    expect((await following(buyer, `&cursor=${cursor}`)).status).toBe(200);
    expect((await following(creator, `&cursor=${cursor}`)).slug).toBe('cursor-invalid');
  });

  test('pages of whom one follows end, and every follow is told once', async () => {
    const creators = [creator, rival, await addCreator(shop, `z${buyer.userId.slice(-8)}`)];
    for (const each of creators) await follow(buyer, each.userId);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const at: string = cursor === null ? '' : `&cursor=${cursor}`;
      const path = `/users/${buyer.userId}/following?limit=2${at}`;
      const page = (await shop.call('GET', path, { as: buyer })).as(FollowingPage);
      seen.push(...page.items.map((item) => item.creator.creator_id));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual(creators.map(({ userId }) => String(userId)).toSorted());
  });
});
