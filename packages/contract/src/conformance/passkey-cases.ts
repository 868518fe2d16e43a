import assert from 'node:assert/strict';
import { Session } from '../accounts.ts';
import { Passkey, PasskeyCreationOptions, PasskeySignInOptions, Passkeys } from '../passkeys.ts';
import { makeSoftPasskey, type SoftPasskey } from './soft-authenticator.ts';
import type { Person } from './stage.ts';
import { nowhere } from './staged-drop.ts';
import { origin, type Talk } from './talk.ts';

const ida = { name: 'Ida', email: 'ida@mail.example', password: 'correct horse' };
const minuteMs = 60_000;

async function beginAdding(talk: Talk, person: Person) {
  const body = { password: ida.password };
  const { json } = await talk.ask(person, 'POST /account/passkeys/options', { gives: 200, body });
  const { challenge, user } = PasskeyCreationOptions.parse(json).public_key;
  return { challenge, userHandle: user.id };
}

async function add(talk: Talk, name: string): Promise<{ key: SoftPasskey; address: string }> {
  const key = makeSoftPasskey(origin);
  const credential = key.create(await beginAdding(talk, 'guest'));
  const { json } = await talk.ask('guest', 'POST /account/passkeys', {
    gives: 201,
    body: { name, credential },
  });
  return { key, address: `/account/passkeys/${Passkey.parse(json).passkey_id}` };
}

async function challengeOf(talk: Talk): Promise<string> {
  const { json } = await talk.ask('stranger', 'POST /auth/sign-in/passkey/options', { gives: 200 });
  return PasskeySignInOptions.parse(json).public_key.challenge;
}

/** Keys that stand in for a password. */
export const passkeyCases = {
  'a passkey is added by who knows the password, renamed and removed': async (talk: Talk) => {
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body: ida });
    await talk.ask('guest', 'POST /account/passkeys/options', {
      gives: 'invalid-credentials',
      body: { password: 'a guess' },
    });
    const asked = await beginAdding(talk, 'guest');
    const key = makeSoftPasskey(origin);
    const body = { name: 'Phone', credential: key.create(asked) };
    // Another session’s challenge opens nothing, and one’s own only once.
    await talk.ask('stranger', 'POST /account/passkeys', { gives: 'passkey-invalid', body });
    await talk.ask('guest', 'POST /account/passkeys', { gives: 201, body });
    await talk.ask('guest', 'POST /account/passkeys', { gives: 'passkey-invalid', body });
    const late = await beginAdding(talk, 'guest');
    await talk.pass(5 * minuteMs);
    await talk.ask('guest', 'POST /account/passkeys', {
      gives: 'passkey-invalid',
      body: { name: 'Laptop', credential: makeSoftPasskey(origin).create(late) },
    });
    const { address } = await add(talk, 'Laptop');
    const { json } = await talk.ask('guest', 'GET /account/passkeys', { gives: 200 });
    assert.deepEqual(
      Passkeys.parse(json).items.map(({ name }) => name),
      ['Laptop', 'Phone'],
    );
    await talk.ask('guest', `PATCH ${address}`, { gives: 200, body: { name: ' Work laptop ' } });
    await talk.ask('guest', `PATCH ${address}`, {
      gives: 'validation-failed',
      body: { name: ' ' },
    });
    await talk.ask('stranger', `PATCH ${address}`, {
      gives: 'passkey-not-found',
      body: { name: 'Mine now' },
    });
    await talk.ask('stranger', `DELETE ${address}`, { gives: 'passkey-not-found' });
    await talk.ask('guest', `DELETE ${address}`, { gives: 204 });
    await talk.ask('guest', `DELETE ${address}`, { gives: 'passkey-not-found' });
    await talk.ask('guest', `DELETE /account/passkeys/${nowhere}`, { gives: 'passkey-not-found' });
  },
  'a passkey signs in by itself, once for each challenge, until it is removed': async (
    talk: Talk,
  ) => {
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body: ida });
    const { key, address } = await add(talk, 'Phone');
    await talk.ask('guest', 'POST /auth/sign-out', { gives: 200 });
    const credential = key.show(await challengeOf(talk));
    const { json } = await talk.ask('guest', 'POST /auth/sign-in/passkey', {
      gives: 200,
      body: { credential },
    });
    assert.equal(Session.parse(json).user?.email, ida.email);
    const refused = async (body: object) =>
      talk.ask('stranger', 'POST /auth/sign-in/passkey', { gives: 'passkey-invalid', body });
    await refused({ credential });
    const late = key.show(await challengeOf(talk));
    await talk.pass(5 * minuteMs);
    await refused({ credential: late });
    const unknown = makeSoftPasskey(origin);
    await refused({ credential: unknown.show(await challengeOf(talk)) });
    await talk.ask('guest', 'GET /account/passkeys', { gives: 200 });
    await talk.ask('guest', `DELETE ${address}`, { gives: 204 });
    await refused({ credential: key.show(await challengeOf(talk)) });
  },
};
