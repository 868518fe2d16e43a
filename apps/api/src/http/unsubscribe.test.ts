import { defaultPreferences } from '@livedrops/core/notifications/default-preferences';
import { notificationKinds } from '@livedrops/core/notifications/notification';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUnsubscribeTokens } from '../deliveries/unsubscribe-tokens.ts';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';

let shop: Awaited<ReturnType<typeof openTestShop>>;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop[Symbol.asyncDispose]());

const tokenOf = ({ userId }: TestUser, kind: 'order.confirmed' | 'all' = 'order.confirmed') =>
  shop.container.delivering.places.tokens.seal({ userId, kind });
const chosen = ({ userId }: TestUser) => shop.container.ctx.preferences.find(userId);
/** As a mail program does it: a form from anywhere, no session, no page of ours. */
const oneClick = (token: string, headers: Readonly<Record<string, string | null>> = {}) =>
  shop.call('POST', `/unsubscribe?token=${token}`, {
    raw: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: null, ...headers },
  });

describe('one click in a mail', () => {
  test('ends the mails of that kind and changes nothing else, and again changes nothing', async () => {
    const user = shop.addUser();
    for (let click = 0; click < 2; click += 1) {
      const answer = await oneClick(tokenOf(user));
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('You get no more mails when an order is paid.');
    }
    const { channels } = defaultPreferences;
    expect(await chosen(user)).toEqual({
      ...defaultPreferences,
      channels: { ...channels, 'order.confirmed': { ...channels['order.confirmed'], mail: false } },
    });
  });

  test('ends all mails where its link says so, and leaves the other channels', async () => {
    const user = shop.addUser();
    await oneClick(tokenOf(user, 'all'));
    const { channels } = await chosen(user);
    for (const kind of notificationKinds) {
      expect(channels[kind]).toEqual({ ...defaultPreferences.channels[kind], mail: false });
    }
  });

  test('comes from any site, and nothing else does', async () => {
    const user = shop.addUser();
    const origin = 'https://mail.example';
    expect((await oneClick(tokenOf(user), { origin })).status).toBe(200);
    const other = await shop.call('PUT', '/notification-preferences', {
      as: user,
      body: {},
      headers: { origin },
    });
    expect(other.slug).toBe('cross-site-request');
  });

  test.each([
    ['of another person', (token: string, other: string) => token.replace(/^[^~]+/, other)],
    ['of another kind', (token: string) => token.replace('order.confirmed', 'all')],
    ['with another signature', (token: string) => `${token.slice(0, -1)}_`],
    ['with more behind it', (token: string) => `${token}~x`],
    ['cut', (token: string) => token.slice(0, -5)],
    ['of no kind', () => 'a~b~c'],
  ])('with a link %s changes nothing', async (_, change) => {
    const [user, other] = [shop.addUser(), shop.addUser()];
    const answer = await oneClick(change(tokenOf(user), other.userId));
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Nothing was changed.');
    expect([await chosen(user), await chosen(other)]).toEqual([
      defaultPreferences,
      defaultPreferences,
    ]);
  });

  test('of another shop is not known here', () => {
    const userId = brandId<UserId>('nuno');
    const stranger = createUnsubscribeTokens('another secret').seal({ userId, kind: 'all' });
    expect(shop.container.delivering.places.tokens.open(stranger)).toBeNull();
  });

  test('writes nothing down of somebody who has left', async () => {
    const left = {
      ...shop.addUser(),
      userId: brandId<UserId>('019aa7c4-8f00-7c1e-9a56-0000000000ff'),
    };
    let saves = 0;
    const stop = shop.container.ctx.signals.subscribe(() => {
      saves += 1;
    });
    expect((await oneClick(tokenOf(left))).status).toBe(200);
    stop();
    expect(saves).toBe(0);
  });
});

describe('the page behind the link', () => {
  test('changes nothing, and its buttons go where one click goes', async () => {
    const user = shop.addUser();
    const answer = await shop.call('GET', `/unsubscribe?token=${tokenOf(user)}`);
    expect(answer.status).toBe(200);
    expect(await chosen(user)).toEqual(defaultPreferences);
    const tokens = [...answer.text.matchAll(/action="\/unsubscribe\?token=([^"]+)"/g)];
    expect(tokens).toHaveLength(2);
    for (const [, token = ''] of tokens) expect((await oneClick(token)).status).toBe(200);
    expect((await chosen(user)).channels['order.refunded'].mail).toBe(false);
  });

  test('is kept nowhere, and its forms lead nowhere else', async () => {
    const { headers } = await shop.call('GET', `/unsubscribe?token=${tokenOf(shop.addUser())}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("form-action 'self'");
  });

  test('says of a broken link that it is broken', async () => {
    const answer = await shop.call('GET', '/unsubscribe?token=none');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('This link does not work');
  });
});
