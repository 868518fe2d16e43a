import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from '@livedrops/contract/accounts';
import { AccountExport } from '@livedrops/contract/leaving';
import { Order } from '@livedrops/contract/orders';
import { Creator, FollowerPage } from '@livedrops/contract/people';
import { finishLeaving } from '@livedrops/core/leaving/finish-leaving';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openAccountsDatabase } from '../accounts/open-accounts-database.ts';
import { accountsFileIn } from '../container.ts';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { addCreator, addDrop, addLiveDrop, minuteMs, orderBody } from '../testing/stage.ts';

let shop: Awaited<ReturnType<typeof openTestShop>>;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop[Symbol.asyncDispose]());

const password = 'canary-password-1';
let people = 0;

interface Person extends TestUser {
  readonly email: string;
}

/** Somebody with a password, as they come in by the door. */
async function signUp(name = 'Ida Canary'): Promise<Person> {
  people += 1;
  const email = `canary-${people}@mail.example`;
  const body = { name, email, password };
  const answer = await shop.call('POST', '/auth/sign-up/email', { body });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const userId = brandId<UserId>(answer.as(Session).user?.user_id ?? '');
  return { userId, role: 'user', cookie, email };
}

async function signUpCreator(): Promise<Person> {
  const person = await signUp();
  const handle = `canary_${people}`;
  const body = { profile_name: 'Canary Studio', handle, bio: 'A canary sings.' };
  await shop.call('POST', '/creators', { as: person, body });
  return { ...person, role: 'creator' };
}

const leave = (as: TestUser, word = password) =>
  shop.call('POST', '/account/delete', { as, body: { password: word } });
const take = async (as: TestUser) =>
  (await shop.call('GET', '/account/export', { as })).as(AccountExport).sections;
const signedIn = async (as: TestUser) =>
  (await shop.call('GET', '/auth/session', { as })).as(Session).user !== null;
const follow = (as: TestUser, whom: TestUser) =>
  shop.call('POST', `/users/${as.userId}/follow/${whom.userId}`, { as });
const order = async (as: TestUser, body: object) =>
  (await shop.call('POST', '/orders', { as, body })).as(Order);
const card = { card_number: '4242424242424242' };

describe('an export', () => {
  test('has what the shop keeps of its reader, page by page, as a file', async () => {
    const ida = await signUp();
    const ondo = await addCreator(shop, 'export_ondo');
    const rival = await addCreator(shop, 'export_rival');
    const drop = await addLiveDrop(shop, { by: ondo, stock: 300, perCustomerLimit: 100 });
    const other = shop.addUser();
    await order(other, orderBody(drop));
    await follow(other, rival);
    for (let count = 0; count < 7; count += 1) await order(ida, orderBody(drop));
    await follow(ida, ondo);
    const ahead = await addDrop(shop, { by: ondo, startsInMs: 5 * minuteMs });
    await shop.call('POST', `/drops/${ahead.dropId}/reminder`, { as: ida });

    const answer = await shop.call('GET', '/account/export', { as: ida });
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w-]+\.json"$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { sections } = answer.as(AccountExport);
    expect(sections['account']).toEqual([
      expect.objectContaining({ user_id: ida.userId, email: ida.email, role: 'user' }),
    ]);
    expect(sections['sessions']).toHaveLength(1);
    expect(sections['profile']).toEqual([]);
    expect(sections['orders']).toHaveLength(7);
    expect(sections['following']).toEqual([expect.objectContaining({ creator_id: ondo.userId })]);
    expect(sections['reminders']).toEqual([expect.objectContaining({ drop_id: ahead.dropId })]);
    expect(sections).toMatchObject({ notifications: [], push_subscriptions: [] });
    expect(sections['notification_preferences']).toHaveLength(1);
    for (const foreign of [other.userId, rival.userId]) expect(answer.text).not.toContain(foreign);
  });

  test('has no secret in it', async () => {
    const ida = await signUp();
    const { text } = await shop.call('GET', '/account/export', { as: ida });
    const token = decodeURIComponent(ida.cookie).split('=')[1]?.split('.')[0] ?? 'none';
    for (const secret of ['argon2', password, token, 'fingerprint', 'idempotency']) {
      expect(text).not.toContain(secret);
    }
  });

  test('has every order of somebody who has more than a page of them', async () => {
    const ida = await signUp();
    const ondo = await addCreator(shop, 'export_many');
    const drop = await addLiveDrop(shop, { by: ondo, stock: 300, perCustomerLimit: 100 });
    const { ledger } = shop.container.ctx;
    for (let count = 0; count < 101; count += 1) {
      const placed = await order(ida, orderBody(drop));
      await ledger.cancel({ orderId: brandId(placed.order_id), userId: ida.userId });
    }
    const orders = (await take(ida))['orders'] as { readonly order_id: string }[];
    expect(new Set(orders.map(({ order_id }) => order_id)).size).toBe(101);
  });

  test('is for who is signed in', async () => {
    expect((await shop.call('GET', '/account/export')).slug).toBe('unauthenticated');
  });
});

describe('deleting an account', () => {
  test('ends every session, and mail and password open nothing any more', async () => {
    const ida = await signUp();
    const signIn = () =>
      shop.call('POST', '/auth/sign-in/email', { body: { email: ida.email, password } });
    const second = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? '';
    const elsewhere = { ...ida, cookie: second };
    expect(await signedIn(elsewhere)).toBe(true);
    const gone = await leave(ida);
    expect(gone.status).toBe(204);
    expect(gone.headers.get('set-cookie')).toContain('Max-Age=0');
    expect([await signedIn(ida), await signedIn(elsewhere)]).toEqual([false, false]);
    expect((await signIn()).slug).toBe('invalid-credentials');
    expect((await leave(ida)).slug).toBe('unauthenticated');
  });

  test('lets go of holds, follows, preferences and reminders, and keeps the paid order', async () => {
    const ida = await signUp();
    const ondo = await addCreator(shop, 'leave_ondo');
    const drop = await addLiveDrop(shop, { by: ondo, stock: 10, perCustomerLimit: 5 });
    const ahead = await addDrop(shop, { by: ondo, startsInMs: 5 * minuteMs });
    const paid = await order(ida, orderBody(drop));
    await shop.call('POST', `/orders/${paid.order_id}/pay`, { as: ida, body: card });
    await order(ida, orderBody(drop));
    await follow(ida, ondo);
    await shop.call('POST', `/drops/${ahead.dropId}/reminder`, { as: ida });
    const setting = { as: ida, body: { setting: 'only_drops' } };
    await shop.call('PUT', `/notification-preferences/creators/${ondo.userId}`, setting);

    expect((await leave(ida)).status).toBe(204);
    const { ctx } = shop.container;
    const { userId } = ida;
    const left = ctx.ledger.list({ userId, limit: 10 });
    expect(left.map(({ status }) => status).sort()).toEqual(['cancelled', 'confirmed']);
    const [variant] = ctx.drops.find(brandId(drop.dropId))?.variants ?? [];
    expect(variant).toMatchObject({ held: 0, sold: 1 });
    const followers = await shop.call('GET', `/creators/${ondo.userId}/followers`, { as: ondo });
    expect(followers.as(FollowerPage).items).toEqual([]);
    expect(await ctx.follows.countFollowers(brandId<CreatorId>(ondo.userId))).toBe(0);
    expect(await ctx.reminders.listOfUser(userId, 10)).toEqual([]);
    expect(await ctx.reminders.countAskers(brandId(ahead.dropId))).toBe(0);
    expect((await ctx.preferences.creatorSettings(userId)).size).toBe(0);
  });

  test('leaves no name, mail or hash in any file of the shop', async () => {
    const name = 'Vanishing Canaria';
    const ida = await signUp(name);
    await leave(ida);
    const { dataDir } = shop.config;
    const accounts = openAccountsDatabase(accountsFileIn(dataDir));
    accounts.pragma('wal_checkpoint(TRUNCATE)');
    accounts.close();
    for (const file of readdirSync(dataDir).filter((known) => known.includes('.db'))) {
      const text = readFileSync(join(dataDir, file), 'latin1');
      expect([file, text.includes(ida.email) || text.includes(name)]).toEqual([file, false]);
    }
  });

  test('asks for the password, and rests after ten wrong ones', async () => {
    const ida = await signUp();
    for (let count = 0; count < 10; count += 1) {
      expect((await leave(ida, `wrong-${count}`)).slug).toBe('invalid-credentials');
    }
    expect((await leave(ida)).slug).toBe('invalid-credentials');
    expect(await signedIn(ida)).toBe(true);
  });

  test.each([
    ['no password', {}],
    ['a password that is none', { password: '' }],
    ['somebody else’s id', { password, user_id: '019aa7c4-8f00-7c1e-9a55-0d6c1f5b2a11' }],
  ])('refuses %s', async (_, body) => {
    const ida = await signUp();
    const answer = await shop.call('POST', '/account/delete', { as: ida, body });
    expect(answer.slug).toBe('validation-failed');
    expect(await signedIn(ida)).toBe(true);
  });

  test('is for who is signed in, from our own pages', async () => {
    const body = { password };
    expect((await shop.call('POST', '/account/delete', { body })).slug).toBe('unauthenticated');
    const headers = { origin: 'https://evil.example' };
    const foreign = { as: await signUp(), body, headers };
    expect((await shop.call('POST', '/account/delete', foreign)).slug).toBe('cross-site-request');
  });
});

describe('a creator who leaves', () => {
  test('is asked to end running and upcoming drops first', async () => {
    const ondo = await signUpCreator();
    const { dropId } = await addDrop(shop, { by: ondo });
    expect((await leave(ondo)).slug).toBe('creator-has-drops');
    shop.clock.advance(2 * minuteMs);
    expect((await leave(ondo)).slug).toBe('creator-has-drops');
    await shop.call('POST', `/drops/${dropId}/cancel`, { as: ondo });
    expect((await leave(ondo)).status).toBe(204);
  });

  test('is a deleted creator everywhere, without picture, words or handle', async () => {
    const ondo = await signUpCreator();
    const { dropId } = await addLiveDrop(shop, { by: ondo, lastsMs: minuteMs });
    const picture = await sharp({
      create: { width: 300, height: 300, channels: 3, background: '#c0562f' },
    })
      .png()
      .toBuffer();
    const shown = await shop.call('POST', `/creators/${ondo.userId}/avatar`, {
      as: ondo,
      raw: new Uint8Array(picture),
      headers: { 'content-type': 'image/png' },
    });
    const { avatar, handle } = shown.as(Creator);
    shop.clock.advance(2 * minuteMs);
    await shop.call('GET', `/drops/${dropId}`);
    expect((await leave(ondo)).status).toBe(204);
    const profile = (await shop.call('GET', `/creators/${ondo.userId}`)).as(Creator);
    expect(profile).toMatchObject({
      profile_name: 'Deleted creator',
      bio: '',
      hue: 0,
      avatar: null,
    });
    expect(profile.handle).toMatch(/^deleted_[0-9a-f]{12}$/);
    expect((await shop.call('GET', avatar?.url ?? '')).slug).toBe('not-found');
    const drop = await shop.call('GET', `/drops/${dropId}`);
    expect(drop.text).toContain('Deleted creator');
    expect(drop.text).not.toContain(handle);
  });

  test('leaves a handle that nobody can pose under, in any case of letters', async () => {
    const ondo = await signUpCreator();
    const { handle } = (await shop.call('GET', `/creators/${ondo.userId}`)).as(Creator);
    expect((await leave(ondo)).status).toBe(204);
    await finishLeaving(shop.container.ctx);
    for (const wanted of [handle, handle.toUpperCase()]) {
      const body = { profile_name: 'Canary Studio', handle: wanted, bio: '' };
      const stranger = await signUp('Not Ondo');
      expect((await shop.call('POST', '/creators', { as: stranger, body })).slug).toBe(
        'handle-taken',
      );
    }
  });
});

describe('a crash in between', () => {
  const settle = () => finishLeaving(shop.container.ctx);

  test('after the wish was written is made good: the rest is forgotten later, again and again', async () => {
    const ida = await signUp();
    const ondo = await addCreator(shop, 'crash_ondo');
    await follow(ida, ondo);
    const { follows } = shop.container.ctx;
    const broken = vi.spyOn(follows, 'unfollow').mockResolvedValue(refuse('ledger.overloaded'));
    expect((await leave(ida)).status).toBe(204);
    expect(await signedIn(ida)).toBe(false);
    expect(await follows.countFollowers(brandId<CreatorId>(ondo.userId))).toBe(1);
    const { unfinished } = await settle();
    expect(unfinished).toContainEqual({
      userId: ida.userId,
      failures: [{ name: 'follows', why: 'ledger.overloaded' }],
    });
    broken.mockRestore();
    await settle();
    expect(await follows.countFollowers(brandId<CreatorId>(ondo.userId))).toBe(0);
  });

  test('before it was written leaves the account as it was', async () => {
    const ida = await signUp();
    const { accountBook } = shop.container.ctx;
    const broken = vi
      .spyOn(accountBook, 'beginLeaving')
      .mockResolvedValueOnce(refuse('ledger.outcome_unknown'));
    expect((await leave(ida)).slug).toBe('outcome-unknown');
    broken.mockRestore();
    expect(await signedIn(ida)).toBe(true);
    expect((await leave(ida)).status).toBe(204);
  });

  test('what a request wrote that was under way is forgotten too, and then the leaver is', async () => {
    const ida = await signUp();
    const ondo = await addCreator(shop, 'late_ondo');
    const { accountBook, clock, follows } = shop.container.ctx;
    expect((await leave(ida)).status).toBe(204);
    const creatorId = brandId<CreatorId>(ondo.userId);
    await follows.follow({ followerId: ida.userId, creatorId, followedAt: clock.now() });
    const isLeaving = async () =>
      (await accountBook.listLeavers()).some(({ userId }) => userId === ida.userId);
    expect((await settle()).nextAt).toBeGreaterThan(clock.now());
    expect([await isLeaving(), await follows.countFollowers(creatorId)]).toEqual([true, 0]);
    shop.clock.advance(2 * minuteMs);
    expect(await settle()).toEqual({ unfinished: [], nextAt: null });
    expect(await isLeaving()).toBe(false);
  });
});
