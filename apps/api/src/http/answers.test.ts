import { AccountSessions, EmailState, Session } from '@livedrops/contract/accounts';
import { makeSoftPasskey } from '@livedrops/contract/conformance/soft-authenticator';
import { Drop } from '@livedrops/contract/drops';
import { endpoints } from '@livedrops/contract/endpoints';
import { Order, OrderPage } from '@livedrops/contract/orders';
import {
  PasskeyCreationOptions,
  PasskeySignInOptions,
  Passkeys,
} from '@livedrops/contract/passkeys';
import { Creator } from '@livedrops/contract/people';
import { Problem } from '@livedrops/contract/primitives';
import { PushSubscription } from '@livedrops/contract/push-subscriptions';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestShop, origin, type TestShop, type TestUser } from '../testing/open-test-shop.ts';
import { readLetters, tokenIn } from '../testing/read-letters.ts';
import {
  addCreator,
  addDrop,
  addLiveDrop,
  addProduct,
  minuteMs,
  orderBody,
} from '../testing/stage.ts';

// One evening in the shop. `call` holds every answer against the contract's schemas and problems.

let shop: Awaited<ReturnType<typeof openTestShop>>;
beforeAll(async () => {
  const pushSender = { check: async () => null, send: async () => ({ type: 'sent' }) as const };
  shop = await openTestShop({}, { pushSender });
});
afterAll(() => shop[Symbol.asyncDispose]());

test('every operation of the contract answers as the contract says', async () => {
  const call: typeof shop.call = (...request) => shop.call(...request);
  const signUp = { name: 'Nuno', email: 'nuno@livedrops.example', password: 'correct horse' };
  const signedUp = await call('POST', '/auth/sign-up/email', { body: signUp });
  expect(signedUp.as(Session).user?.email).toBe('nuno@livedrops.example');
  const { name: _name, ...credentials } = signUp;
  const signedIn = await call('POST', '/auth/sign-in/email', { body: credentials });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const session = await call('GET', '/auth/session', { headers: { cookie } });
  expect(session.as(Session).user?.name).toBe('Nuno');

  const creator = await addCreator(shop);
  const productId = await addProduct(shop, creator);
  await call('PATCH', `/products/${productId}`, { as: creator, body: { title: 'Cups' } });
  const drop = await addLiveDrop(shop, { by: creator, stock: { Sand: 3, Slate: 2 } });
  await call('GET', `/products/${drop.productId}`);
  await call('GET', '/products?sort=newest&q=cups');
  await call('GET', '/drops?phase=live');
  await call('GET', '/drops/live');
  const read = await call('GET', `/drops/${drop.dropId}`);
  const etag = read.headers.get('etag') ?? '';
  const again = await call('GET', `/drops/${drop.dropId}`, { headers: { 'if-none-match': etag } });
  expect([again.status, again.text]).toEqual([304, '']);
  const head = await call('HEAD', `/drops/${drop.dropId}`);
  expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);

  const shopper = { headers: { cookie } };
  const body = orderBody(drop, { variant_id: drop.variantIds[0] });
  const placed = await call('POST', '/orders', { ...shopper, body });
  expect(placed.status).toBe(201);
  expect(placed.headers.get('location')).toBe(`/orders/${placed.as(Order).order_id}`);
  const replayed = await call('POST', '/orders', { ...shopper, body });
  expect([replayed.status, replayed.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
  const orderPath = `/orders/${placed.as(Order).order_id}`;
  await call('POST', `${orderPath}/extend`, shopper);
  const declined = await call('POST', `${orderPath}/pay`, {
    ...shopper,
    body: { card_number: '4000 0000 0000 0002' },
  });
  expect([declined.slug, declined.as(Problem).decline_code]).toEqual([
    'payment-declined',
    'insufficient_funds',
  ]);
  const paid = await call('POST', `${orderPath}/pay`, {
    ...shopper,
    body: { card_number: '4242 4242 4242 4242' },
  });
  expect(paid.status).toBe(200);
  expect(paid.json).toMatchObject({ status: 'confirmed', unit_numbers: [1] });
  expect((await call('GET', orderPath, shopper)).as(Order).payment.card_last4).toBe('4242');
  const second = await call('POST', '/orders', {
    ...shopper,
    body: orderBody(drop, { variant_id: drop.variantIds[1] }),
  });
  const silent = await call('POST', `/orders/${second.as(Order).order_id}/pay`, {
    ...shopper,
    body: { card_number: '4000000000009995' },
  });
  expect(silent.status).toBe(202);
  expect(silent.json).toMatchObject({ status: 'pending', payment: { state: 'processing' } });
  await call('POST', `/orders/${second.as(Order).order_id}/cancel`, shopper);
  expect((await call('GET', '/orders?status=confirmed', shopper)).as(OrderPage).items).toHaveLength(
    1,
  );

  const later = await addDrop(shop, { by: creator, startsInMs: 10 * minuteMs });
  const laterRead = await call('GET', `/drops/${later.dropId}`);
  const changed = await call('PATCH', `/drops/${later.dropId}`, {
    as: creator,
    body: { stock_count: 12 },
    headers: { 'if-match': laterRead.headers.get('etag') },
  });
  expect(changed.as(Drop).stock_count).toBe(12);
  await call('POST', `/drops/${later.dropId}/cancel`, { as: creator });

  const creatorId = creator.userId;
  const follower = shop.addUser();
  const follow = `/users/${follower.userId}/follow/${creatorId}`;
  await call('POST', follow, { as: follower });
  await call('GET', `/creators/${creatorId}`);
  await call('GET', `/creators/${creatorId}/followers`, { as: creator });
  await call('GET', `/users/${follower.userId}/following`, { as: follower });
  await call('DELETE', follow, { as: follower });

  await beTold(shop, { creator });
  await makeAndLeave(shop);
  await getIntoAccount(shop);

  await call('GET', '/healthz');
  await call('GET', '/readyz');
  await call('GET', '/metrics');
  await call('GET', '/openapi.json');
  await call('GET', '/docs');
  await call('GET', '/problems/sold-out');
  await readOutbox(shop);
  await call('HEAD', '/live');
  await call('POST', '/auth/sign-out', shopper);
  expect((await call('GET', '/auth/session', shopper)).as(Session).user).toBeNull();

  const seen = new Set([...shop.answered].map((answer) => answer.split(' ')[0]));
  expect(Object.keys(endpoints).filter((id) => !seen.has(id))).toEqual([]);
});

/** A mail that was kept is read; what is written in it stays words. */
async function readOutbox({ call, container, addUser }: typeof shop): Promise<void> {
  const { tokens } = container.delivering.places;
  const end = `/unsubscribe?token=${tokens.seal({ userId: addUser().userId, kind: 'all' })}`;
  await call('GET', end);
  await call('POST', end, {
    raw: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: null },
  });
  await container.mailer?.send({
    to: 'nuno@livedrops.example',
    subject: '<script>alert(1)</script>',
    text: 'See https://shop.example/drops/1',
    messageId: 'a@b',
  });
  const [kept] = (await container.mail.outbox?.list()) ?? [];
  expect((await call('GET', '/outbox')).text).toContain('&lt;script&gt;');
  const page = await call('GET', `/outbox/${kept?.outboxId}`);
  expect(page.text).not.toContain('<script>');
  expect(page.text).toContain('<a href="https://shop.example/drops/1">');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect((await call('GET', '/outbox/..%2F..%2Fvapid')).slug).toBe('not-found');
}

/** Somebody asks to be told of a drop, chooses how, and reads what came. */
async function beTold(
  { call, addUser }: typeof shop,
  { creator }: { readonly creator: TestUser },
): Promise<void> {
  const as = addUser();
  const { dropId } = await addDrop(shop, { by: creator, startsInMs: 10 * minuteMs });
  const reminder = `/drops/${dropId}/reminder`;
  await call('GET', reminder);
  await call('POST', reminder, { as });
  await call('GET', '/reminders', { as });
  await call('DELETE', reminder, { as });
  await call('GET', `/drops/${dropId}/calendar.ics`);
  await call('GET', `/creators/${creator.userId}/calendar.ics`);
  await call('GET', '/notifications', { as });
  await call('GET', '/notifications/counts', { as });
  await call('POST', '/notifications/read', { as, body: { read_ids: [dropId] } });
  const preferences = await call('GET', '/notification-preferences', { as });
  await call('PUT', '/notification-preferences', { as, body: preferences.json });
  await call('PUT', `/creators/${creator.userId}/notification-setting`, {
    as,
    body: { setting: 'only_drops' },
  });
  await call('GET', '/push-key');
  const keys = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };
  const subscription = { endpoint: 'https://fcm.googleapis.com/fcm/send/1', keys };
  const saved = await call('POST', '/push-subscriptions', { as, body: subscription });
  const { subscription_id: id } = saved.as(PushSubscription);
  await call('GET', '/push-subscriptions', { as });
  await call('DELETE', `/push-subscriptions/${id}`, { as });
}

/** Somebody becomes a creator with a picture, takes everything along and leaves. */
async function makeAndLeave({ call }: typeof shop): Promise<void> {
  const password = 'correct horse';
  const body = { name: 'Ida', email: 'ida@livedrops.example', password };
  const signedUp = await call('POST', '/auth/sign-up/email', { body });
  const cookie = signedUp.headers.get('set-cookie')?.split(';')[0] ?? '';
  const me = { headers: { cookie } };
  const profile = { profile_name: 'Ida Makes', handle: 'ida' };
  const { creator_id } = (await call('POST', '/creators', { ...me, body: profile })).as(Creator);
  const path = `/creators/${creator_id}`;
  await call('PATCH', path, { ...me, body: { bio: 'Small things.' } });
  const raw = new Uint8Array(
    await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c0562f' } })
      .webp()
      .toBuffer(),
  );
  const picture = { raw, headers: { cookie, 'content-type': 'image/webp' } };
  const { avatar } = (await call('POST', `${path}/avatar`, picture)).as(Creator);
  await call('GET', avatar?.url ?? '');
  await call('DELETE', `${path}/avatar`, me);
  await call('GET', '/account/export', me);
  await call('POST', '/account/delete', { ...me, body: { password } });
}

/** Somebody proves their address, changes what opens the account, and forgets it. */
async function getIntoAccount(shop: TestShop): Promise<void> {
  const { call } = shop;
  const [email, newEmail] = ['una@livedrops.example', 'una.b@livedrops.example'];
  const [password, second, third] = ['correct horse', 'battery staple', 'another staple'];
  const signedUp = await call('POST', '/auth/sign-up/email', {
    body: { name: 'Una', email, password },
  });
  const me = { headers: { cookie: signedUp.headers.get('set-cookie')?.split(';')[0] ?? '' } };
  const mailed = async () => tokenIn((await readLetters(shop)).at(-1)?.text ?? '');
  await call('POST', '/account/email/verification', me);
  await call('POST', '/auth/verify-email', { body: { token: await mailed() } });
  expect((await call('GET', '/account/email', me)).as(EmailState).email_verified).toBe(true);
  await call('POST', '/account/password', {
    ...me,
    body: { current_password: password, new_password: second },
  });
  await call('POST', '/account/email', { ...me, body: { email: newEmail, password: second } });
  await keepPasskey(shop, { me, password: second });
  const { items } = (await call('GET', '/account/sessions', me)).as(AccountSessions);
  await call('DELETE', '/account/sessions', me);
  await call('DELETE', `/account/sessions/${items[0]?.session_id}`, me);
  await readLetters(shop);
  await call('POST', '/auth/request-password-reset', { body: { email } });
  const body = { token: await mailed(), password: third };
  expect((await call('POST', '/auth/reset-password', { body })).status).toBe(204);
}

/** A key that stands in for the password, used once. */
async function keepPasskey(
  { call }: TestShop,
  { me, password }: { readonly me: { headers: { cookie: string } }; readonly password: string },
): Promise<void> {
  const key = makeSoftPasskey(origin);
  const begun = await call('POST', '/account/passkeys/options', { ...me, body: { password } });
  const { challenge, user } = begun.as(PasskeyCreationOptions).public_key;
  const credential = key.create({ challenge, userHandle: user.id });
  await call('POST', '/account/passkeys', { ...me, body: { name: 'Phone', credential } });
  const { items } = (await call('GET', '/account/passkeys', me)).as(Passkeys);
  const path = `/account/passkeys/${items[0]?.passkey_id}`;
  await call('PATCH', path, { ...me, body: { name: 'Old phone' } });
  const asked = (await call('POST', '/auth/sign-in/passkey/options')).as(PasskeySignInOptions);
  const body = { credential: key.show(asked.public_key.challenge) };
  expect((await call('POST', '/auth/sign-in/passkey', { body })).status).toBe(200);
  await call('DELETE', path, me);
}
