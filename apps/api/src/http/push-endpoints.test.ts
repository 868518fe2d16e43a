import { createECDH } from 'node:crypto';
import { limits } from '@livedrops/contract/limits';
import { PushSubscriptionList } from '@livedrops/contract/push-subscriptions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';

// The design's row "POST /push-subscriptions", with the sender that the shop runs. All of it is refused before a name is looked up.

let shop: Awaited<ReturnType<typeof openTestShop>>;
let buyer: TestUser;
beforeAll(async () => {
  shop = await openTestShop({ LIVEDROPS_PUSH_HOSTS: 'push.example, *.push.test' });
  buyer = shop.addUser();
});
afterAll(() => shop[Symbol.asyncDispose]());

const endpoint = 'https://fcm.googleapis.com/fcm/send/1';
const keys = {
  p256dh: createECDH('prime256v1').generateKeys('base64url'),
  auth: Buffer.alloc(16, 7).toString('base64url'),
};
const save = (body: unknown) => shop.call('POST', '/push-subscriptions', { as: buyer, body });
const saved = async () =>
  (await shop.call('GET', '/push-subscriptions', { as: buyer })).as(PushSubscriptionList).items;

test.each([
  'http://fcm.googleapis.com/fcm/send/1',
  'ftp://fcm.googleapis.com/1',
  'https://127.0.0.1/1',
  'https://2130706433/1',
  'https://0x7f.1/1',
  'https://169.254.169.254/latest/meta-data/',
  'https://[::1]/1',
  'https://[::ffff:10.0.0.1]/1',
  'https://localhost/1',
  'https://db.internal/1',
  'https://fcm.googleapis.com:8443/1',
  'https://fcm.googleapis.com:22/1',
  'https://me:secret@fcm.googleapis.com/1',
  'https://fcm.googleapis.com@evil.example/1',
  'https://fcm.googleapis.com\\@evil.example/1',
  'https://fcm.googleapis.com.evil.example/1',
  'https://evil-fcm.googleapis.com/1',
  'https://evil.example/1#fcm.googleapis.com',
  'https://push.apple.com/1',
  'https://sub.push.example/1',
  'https://push.test/1',
  'push.example',
])('%s → 422 push-endpoint-refused', async (address) => {
  const answer = await save({ endpoint: address, keys });
  expect([answer.status, answer.slug]).toEqual([422, 'push-endpoint-refused']);
  expect(await saved()).toEqual([]);
});

test.each([
  ['a point one byte short', { p256dh: keys.p256dh.slice(0, 86) }],
  ['a point one byte long', { p256dh: `${keys.p256dh}AA` }],
  ['a point off the curve', { p256dh: Buffer.alloc(65, 4).toString('base64url') }],
  ['a secret one byte short', { auth: Buffer.alloc(15, 7).toString('base64url') }],
  ['a secret one byte long', { auth: Buffer.alloc(17, 7).toString('base64url') }],
  ['a secret that is no base64url', { auth: '*'.repeat(22) }],
])('%s is never saved', async (_, change) => {
  const answer = await save({ endpoint, keys: { ...keys, ...change } });
  expect(answer.status).toBe(422);
  expect(answer.slug).toMatch(/^(push-endpoint-refused|validation-failed)$/);
  expect(await saved()).toEqual([]);
});

test('an address of the greatest length is looked at, one character more is not', async () => {
  const address = (chars: number) => 'https://evil.example/'.padEnd(chars, 'a');
  const greatest = await save({ endpoint: address(limits.pushEndpointCharsMax), keys });
  expect(greatest.slug).toBe('push-endpoint-refused');
  const longer = await save({ endpoint: address(limits.pushEndpointCharsMax + 1), keys });
  expect(longer.slug).toBe('validation-failed');
});
