import type { Endpoint } from '@livedrops/contract/endpoint';
import { type Endpoints, endpoints } from '@livedrops/contract/endpoints';
import { Order } from '@livedrops/contract/orders';
import { PushSubscription } from '@livedrops/contract/push-subscriptions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { putPasskey } from '../testing/put-passkey.ts';
import { addCreator, addDrop, addLiveDrop, minuteMs, orderBody } from '../testing/stage.ts';

// Every route that needs a session, called by somebody whose things it is not about. A new one does not compile without a row.

type Guarded = {
  [Id in keyof Endpoints]: Endpoints[Id]['access'] extends 'user' | 'creator' ? Id : never;
}[keyof Endpoints];

interface Attack {
  /** Somebody with a session; a rival is another creator. */
  readonly as: 'stranger' | 'rival';
  readonly path: (own: World) => string;
  readonly body?: unknown;
  /** Sent as a picture. */
  readonly file?: Uint8Array<ArrayBuffer>;
  /** A problem, or a status that gives nothing away. */
  readonly gives: string | number;
}

interface World {
  readonly creator: TestUser;
  readonly buyer: TestUser;
  readonly stranger: TestUser;
  readonly rival: TestUser;
  readonly productId: string;
  readonly dropId: string;
  readonly liveDropId: string;
  readonly orderId: string;
  readonly subscriptionId: string;
  readonly passkeyId: string;
}

const secretEndpoint = 'https://fcm.googleapis.com/fcm/send/the-buyers-own-secret';
let shop: Awaited<ReturnType<typeof openTestShop>>;
let own: World;
beforeAll(async () => {
  const pushSender = { check: async () => null, send: async () => ({ type: 'sent' }) as const };
  shop = await openTestShop({}, { pushSender });
  const [creator, rival] = [await addCreator(shop, 'ondo'), await addCreator(shop, 'kiln')];
  const [buyer, stranger] = [shop.addUser(), shop.addUser()];
  const live = await addLiveDrop(shop, { by: creator });
  const { dropId, productId } = await addDrop(shop, { by: creator, startsInMs: 30 * minuteMs });
  const placed = await shop.call('POST', '/orders', { as: buyer, body: orderBody(live) });
  await shop.call('POST', `/users/${buyer.userId}/follow/${creator.userId}`, { as: buyer });
  await shop.call('POST', `/drops/${dropId}/reminder`, { as: buyer });
  const keys = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };
  const saved = await shop.call('POST', '/push-subscriptions', {
    as: buyer,
    body: { endpoint: secretEndpoint, keys },
  });
  own = {
    creator,
    buyer,
    stranger,
    rival,
    productId,
    dropId,
    liveDropId: live.dropId,
    orderId: placed.as(Order).order_id,
    subscriptionId: saved.as(PushSubscription).subscription_id,
    passkeyId: putPasskey(shop, buyer),
  };
});
afterAll(() => shop[Symbol.asyncDispose]());

const order = (rest: string) => (world: World) => `/orders/${world.orderId}${rest}`;
const drop = (rest: string) => (world: World) => `/drops/${world.dropId}${rest}`;
const product = ({ productId }: World) => `/products/${productId}`;
const profile = (rest: string) => (world: World) => `/creators/${world.creator.userId}${rest}`;
const follow = ({ buyer, creator }: World) => `/users/${buyer.userId}/follow/${creator.userId}`;
const passkey = ({ passkeyId }: World) => `/account/passkeys/${passkeyId}`;
const self = (path: string) => () => path;
const card = { card_number: '4242424242424242' };
/** What a picture begins with; whether the rest is one is nobody's business who may not send it. */
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const nothing = '019b7000-0000-7aaa-8000-00000000dead';

const attacks: Readonly<Record<Guarded, readonly Attack[]>> = {
  createProduct: [
    { as: 'stranger', path: self('/products'), body: sampleProduct(), gives: 'not-allowed' },
  ],
  updateProduct: [
    { as: 'rival', path: product, body: { title: 'Mine now' }, gives: 'product-not-found' },
    { as: 'stranger', path: product, body: { title: 'Mine now' }, gives: 'not-allowed' },
  ],
  createDrop: [{ as: 'stranger', path: self('/drops'), body: sampleDrop(), gives: 'not-allowed' }],
  updateDrop: [
    { as: 'rival', path: drop(''), body: { per_customer_limit: 9 }, gives: 'drop-not-found' },
    { as: 'stranger', path: drop(''), body: { per_customer_limit: 9 }, gives: 'not-allowed' },
  ],
  cancelDrop: [
    { as: 'rival', path: drop('/cancel'), gives: 'drop-not-found' },
    { as: 'stranger', path: drop('/cancel'), gives: 'not-allowed' },
  ],
  placeOrder: [
    {
      as: 'stranger',
      path: self('/orders'),
      body: { drop_id: nothing, quantity: 1, idempotency_key: 'key', user_id: nothing },
      gives: 'validation-failed',
    },
  ],
  listOrders: [{ as: 'stranger', path: self('/orders'), gives: 200 }],
  getOrder: [{ as: 'stranger', path: order(''), gives: 'order-not-found' }],
  payOrder: [{ as: 'stranger', path: order('/pay'), body: card, gives: 'order-not-found' }],
  cancelOrder: [{ as: 'stranger', path: order('/cancel'), gives: 'order-not-found' }],
  extendOrder: [{ as: 'stranger', path: order('/extend'), gives: 'order-not-found' }],
  listFollowers: [
    { as: 'rival', path: profile('/followers'), gives: 'not-allowed' },
    { as: 'stranger', path: profile('/followers'), gives: 'not-allowed' },
  ],
  listFollowing: [
    {
      as: 'stranger',
      path: ({ buyer }) => `/users/${buyer.userId}/following`,
      gives: 'not-allowed',
    },
  ],
  followCreator: [{ as: 'stranger', path: follow, gives: 'not-allowed' }],
  unfollowCreator: [{ as: 'stranger', path: follow, gives: 'not-allowed' }],
  becomeCreator: [
    {
      as: 'stranger',
      path: self('/creators'),
      body: { profile_name: 'Ondo too', handle: 'ondo', bio: '', hue: 1 },
      gives: 'handle-taken',
    },
  ],
  updateCreator: [
    { as: 'rival', path: profile(''), body: { bio: 'Mine now' }, gives: 'not-allowed' },
    { as: 'stranger', path: profile(''), body: { bio: 'Mine now' }, gives: 'not-allowed' },
  ],
  putAvatar: [
    { as: 'rival', path: profile('/avatar'), file: png, gives: 'not-allowed' },
    { as: 'stranger', path: profile('/avatar'), file: png, gives: 'not-allowed' },
  ],
  removeAvatar: [
    { as: 'rival', path: profile('/avatar'), gives: 'not-allowed' },
    { as: 'stranger', path: profile('/avatar'), gives: 'not-allowed' },
  ],
  askReminder: [
    { as: 'stranger', path: self(`/drops/${nothing}/reminder`), gives: 'drop-not-found' },
  ],
  withdrawReminder: [{ as: 'stranger', path: drop('/reminder'), gives: 200 }],
  listReminders: [{ as: 'stranger', path: self('/reminders'), gives: 200 }],
  listNotifications: [{ as: 'stranger', path: self('/notifications'), gives: 200 }],
  countNotifications: [{ as: 'stranger', path: self('/notifications/counts'), gives: 200 }],
  markNotifications: [
    {
      as: 'stranger',
      path: self('/notifications/read'),
      body: { read_ids: [nothing] },
      gives: 200,
    },
  ],
  getNotificationPreferences: [
    { as: 'stranger', path: self('/notification-preferences'), gives: 200 },
  ],
  putNotificationPreferences: [
    {
      as: 'stranger',
      path: self('/notification-preferences'),
      body: { user_id: nothing },
      gives: 'validation-failed',
    },
  ],
  putCreatorSetting: [
    {
      as: 'stranger',
      path: profile('/notification-setting'),
      body: { setting: 'muted' },
      gives: 200,
    },
  ],
  listPushSubscriptions: [{ as: 'stranger', path: self('/push-subscriptions'), gives: 200 }],
  savePushSubscription: [
    {
      as: 'stranger',
      path: self('/push-subscriptions'),
      body: { endpoint: 'https://fcm.googleapis.com/x', keys: {}, user_id: nothing },
      gives: 'validation-failed',
    },
  ],
  deletePushSubscription: [
    {
      as: 'stranger',
      path: ({ subscriptionId }) => `/push-subscriptions/${subscriptionId}`,
      gives: 204,
    },
  ],
  changePassword: [
    {
      as: 'stranger',
      path: self('/account/password'),
      body: { current_password: 'a-guess', new_password: 'mine-from-now-on', user_id: nothing },
      gives: 'validation-failed',
    },
  ],
  getEmail: [{ as: 'stranger', path: self('/account/email'), gives: 200 }],
  changeEmail: [
    {
      as: 'stranger',
      path: self('/account/email'),
      body: { email: 'mine@livedrops.example', password: 'a-guess-of-mine', user_id: nothing },
      gives: 'validation-failed',
    },
  ],
  requestVerification: [{ as: 'stranger', path: self('/account/email/verification'), gives: 202 }],
  listSessions: [{ as: 'stranger', path: self('/account/sessions'), gives: 200 }],
  endSession: [
    // The test shop gives a session the id of its user.
    {
      as: 'stranger',
      path: ({ buyer }) => `/account/sessions/${buyer.userId}`,
      gives: 'session-not-found',
    },
  ],
  endOtherSessions: [{ as: 'stranger', path: self('/account/sessions'), gives: 204 }],
  listPasskeys: [{ as: 'stranger', path: self('/account/passkeys'), gives: 200 }],
  beginPasskey: [
    {
      as: 'stranger',
      path: self('/account/passkeys/options'),
      body: { password: 'a-guess', user_id: nothing },
      gives: 'validation-failed',
    },
  ],
  addPasskey: [
    { as: 'stranger', path: self('/account/passkeys'), body: {}, gives: 'validation-failed' },
  ],
  renamePasskey: [
    { as: 'stranger', path: passkey, body: { name: 'Mine now' }, gives: 'passkey-not-found' },
  ],
  removePasskey: [{ as: 'stranger', path: passkey, gives: 'passkey-not-found' }],
  exportAccount: [{ as: 'stranger', path: self('/account/export'), gives: 200 }],
  deleteAccount: [
    {
      as: 'stranger',
      path: self('/account/delete'),
      body: { password: 'not mine', user_id: nothing },
      gives: 'validation-failed',
    },
  ],
};

function sampleProduct() {
  return { title: 'Jug', category: 'Ceramics', price: { amount: 1, currency: 'EUR' } };
}

function sampleDrop() {
  const at = (ms: number) => new Date(Date.parse('2026-11-23T12:00:00Z') + ms).toISOString();
  return { product_id: nothing, stock_count: 1, start_time: at(0), end_time: at(minuteMs) };
}

/** What its owners see of everything that is attacked. */
async function readOwn(): Promise<readonly unknown[]> {
  const { buyer, creator, dropId, liveDropId, orderId, productId } = own;
  const reads: readonly (readonly [string, TestUser])[] = [
    [`/orders/${orderId}`, buyer],
    ['/orders', buyer],
    [`/users/${buyer.userId}/following`, buyer],
    ['/reminders', buyer],
    ['/push-subscriptions', buyer],
    ['/account/email', buyer],
    ['/account/sessions', buyer],
    ['/account/passkeys', buyer],
    ['/notification-preferences', buyer],
    [`/drops/${dropId}`, creator],
    [`/drops/${liveDropId}`, creator],
    [`/products/${productId}`, creator],
    [`/creators/${creator.userId}`, creator],
    [`/creators/${creator.userId}/followers`, creator],
  ];
  return Promise.all(reads.map(async ([path, as]) => (await shop.call('GET', path, { as })).json));
}

const rows = Object.entries(attacks).flatMap(([id, tries]) =>
  tries.map((attack) => ({ id, ...attack })),
);

describe.each(rows)('$id as a $as', ({ id, as, path, body, file, gives }) => {
  const { method }: Endpoint = endpoints[id as Guarded];

  test(`gives ${gives}, tells nothing of others and changes nothing of theirs`, async () => {
    const before = await readOwn();
    const answer = await shop.call(method.toUpperCase(), path(own), {
      as: own[as],
      ...(body !== undefined && { body }),
      ...(file && { raw: file, headers: { 'content-type': 'image/png' } }),
    });
    expect(typeof gives === 'number' ? answer.status : answer.slug).toBe(gives);
    const { buyer, orderId, subscriptionId, passkeyId } = own;
    for (const secret of [buyer.userId, orderId, subscriptionId, passkeyId, secretEndpoint]) {
      expect(answer.text).not.toContain(secret);
    }
    expect(await readOwn()).toEqual(before);
  });
});

test('another’s order and one that never was are told alike', async () => {
  const { stranger, orderId } = own;
  const told = async (id: string) => {
    const { instance: _, ...rest } = (await shop.call('GET', `/orders/${id}`, { as: stranger }))
      .json as { instance: string };
    return rest;
  };
  expect(await told(orderId)).toEqual(await told(nothing));
});
