import { AccountSessions } from '@livedrops/contract/accounts';
import {
  type AuthenticatorFaults,
  makeSoftPasskey,
  type SoftPasskey,
} from '@livedrops/contract/conformance/soft-authenticator';
import { PasskeyCreationOptions, PasskeySignInOptions } from '@livedrops/contract/passkeys';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestShop, origin, type TestShop } from '../../testing/open-test-shop.ts';

let shop: TestShop & AsyncDisposable;
let key: SoftPasskey;
let cookie: string;
beforeAll(async () => {
  shop = await openTestShop();
  const body = { name: 'Ida', email: 'ida@mail.example', password: 'correct horse' };
  const signedUp = await shop.call('POST', '/auth/sign-up/email', { body });
  cookie = signedUp.headers.get('set-cookie')?.split(';')[0] ?? '';
  key = makeSoftPasskey(origin);
  const added = await add(key);
  expect(added.status).toBe(201);
});
afterAll(() => shop[Symbol.asyncDispose]());

async function add(passkey: SoftPasskey, faults?: AuthenticatorFaults) {
  const me = { headers: { cookie } };
  const body = { password: 'correct horse' };
  const begun = await shop.call('POST', '/account/passkeys/options', { ...me, body });
  const { challenge, user } = begun.as(PasskeyCreationOptions).public_key;
  const credential = passkey.create({ challenge, userHandle: user.id }, faults);
  return shop.call('POST', '/account/passkeys', { ...me, body: { name: 'Phone', credential } });
}

async function challengeOf(): Promise<string> {
  const begun = await shop.call('POST', '/auth/sign-in/passkey/options');
  return begun.as(PasskeySignInOptions).public_key.challenge;
}

let counter = 100;
async function rightAnswer() {
  counter += 10;
  return key.show(await challengeOf(), { counter });
}

const signIn = (credential: unknown) =>
  shop.call('POST', '/auth/sign-in/passkey', { body: { credential } });

const faults: readonly (readonly [string, AuthenticatorFaults])[] = [
  ['another site', { origin: 'https://phish.example' }],
  ['the same host over another scheme', { origin: 'https://shop.test' }],
  ['a key for another host', { rpId: 'phish.example' }],
  ['nobody who was asked for a finger or a code', { unverified: true }],
];

test.each(faults)('adds no key of %s', async (_, fault) => {
  expect((await add(makeSoftPasskey(origin), fault)).slug).toBe('passkey-invalid');
});

test.each([
  ...faults,
  ['a signature over something else', { forged: true }],
  ['a counter that goes back, as a copy’s does', { counter: 1 }],
  ['somebody else’s account', { userHandle: 'c29tZWJvZHk' }],
] as const)('signs nobody in by %s', async (_, fault) => {
  expect((await signIn(await rightAnswer())).status).toBe(200);
  const wrong = key.show(await challengeOf(), { counter: counter + 1, ...fault });
  const answer = await signIn(wrong);
  expect(answer.slug).toBe('passkey-invalid');
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('signs nobody in by a passkey that does not say whose it is', async () => {
  const { response, ...rest } = await rightAnswer();
  const { userHandle: _, ...silent } = response;
  expect((await signIn({ ...rest, response: silent })).slug).toBe('passkey-invalid');
});

test('signs in once for each challenge, also when ten come at the same moment', async () => {
  const credential = await rightAnswer();
  const answers = await Promise.all(Array.from({ length: 10 }, () => signIn(credential)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('the session is one like any other: in the list with its browser, and ended like any', async () => {
  const body = { credential: await rightAnswer() };
  const headers = { 'user-agent': 'Mozilla/5.0 (Android 16; Mobile; rv:150.0) Firefox/150.0' };
  const signedIn = await shop.call('POST', '/auth/sign-in/passkey', { body, headers });
  const setCookie = signedIn.headers.get('set-cookie') ?? '';
  expect(setCookie).toMatch(
    /^livedrops\.session_token=\S+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  const me = { headers: { cookie: setCookie.split(';')[0] ?? '' } };
  const listed = (await shop.call('GET', '/account/sessions', me)).as(AccountSessions).items;
  expect(listed.find(({ current }) => current)?.browser).toBe('Firefox on Android');
  await shop.call('POST', '/auth/sign-out', me);
  expect((await shop.call('GET', '/account/sessions', me)).status).toBe(401);
});
