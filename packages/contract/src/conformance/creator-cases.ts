import assert from 'node:assert/strict';
import { Session } from '../accounts.ts';
import { AccountExport } from '../leaving.ts';
import { Creator } from '../people.ts';
import type { Person } from './stage.ts';
import type { Talk } from './talk.ts';

/** Two by two pixels. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQImWM4EKZ/IEyfAUIBACXeBRVFrGJpAAAAAElFTkSuQmCC',
    'base64',
  ),
);

async function whoIs(talk: Talk, person: Person) {
  const { json } = await talk.ask(person, 'GET /auth/session', { gives: 200 });
  const { user } = Session.parse(json);
  assert(user);
  return user;
}

const wanted = { profile_name: 'Ida Makes', handle: 'Ida_Makes', bio: 'Small things.', hue: 120 };

/** A profile of one's own, its picture, and taking everything along or away. */
export const creatorCases = {
  'somebody becomes a creator once, under a handle that is theirs': async (talk: Talk) => {
    const { user_id, role } = await whoIs(talk, 'buyer');
    assert.equal(role, 'user');
    await talk.ask('guest', 'POST /creators', { gives: 'unauthenticated', body: wanted });
    const taken = { ...wanted, handle: 'ONDO' };
    await talk.ask('buyer', 'POST /creators', { gives: 'handle-taken', body: taken });
    await talk.ask('buyer', 'POST /creators', {
      gives: 'handle-taken',
      body: { ...wanted, handle: 'admin' },
    });
    await talk.ask('buyer', 'POST /creators', { gives: 201, body: wanted });
    await talk.ask('buyer', 'POST /creators', { gives: 200, body: { ...wanted, bio: 'Other.' } });
    const other = { ...wanted, handle: 'other' };
    await talk.ask('buyer', 'POST /creators', { gives: 'already-creator', body: other });
    assert.equal((await whoIs(talk, 'buyer')).role, 'creator');
    await talk.ask('guest', `GET /creators/${user_id}`, { gives: 200 });
  },
  'a profile and its picture are changed by their owner': async (talk: Talk) => {
    const { user_id } = await whoIs(talk, 'creator');
    const path = `/creators/${user_id}`;
    await talk.ask('rival', `PATCH ${path}`, { gives: 'not-allowed', body: { bio: 'Mine.' } });
    await talk.ask('creator', `PATCH ${path}`, {
      gives: 200,
      body: { bio: 'Stoneware.', profile_name: 'Studio Öndo' },
    });
    const headers = { 'content-type': 'image/png' };
    const send = (person: Person, gives: Parameters<Talk['ask']>[2]['gives'], file = png) =>
      talk.ask(person, `POST ${path}/avatar`, { gives, file, headers });
    const { avatar } = Creator.parse((await send('creator', 200)).json);
    assert.deepEqual(avatar?.widths, [96, 240]);
    await send('rival', 'not-allowed');
    await send('buyer', 'not-allowed');
    await send('guest', 'unauthenticated');
    await send('creator', 'unsupported-image', new Uint8Array(Buffer.from('GIF89a')));
    await talk.ask('guest', `GET ${path}`, { gives: 200 });
    await talk.ask('guest', `GET /avatars/${'0'.repeat(32)}-96.webp`, { gives: 'not-found' });
    await talk.ask('rival', `DELETE ${path}/avatar`, { gives: 'not-allowed' });
    await talk.ask('creator', `DELETE ${path}/avatar`, { gives: 200 });
  },
  'somebody takes along what is kept of them, and leaves': async (talk: Talk) => {
    const password = 'correct horse';
    const body = { name: 'Ida', email: 'ida@mail.example', password };
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body });
    const { json } = await talk.ask('guest', 'GET /account/export', { gives: 200 });
    assert.equal(AccountExport.parse(json).sections['account']?.length, 1);
    await talk.ask('guest', 'POST /creators', { gives: 201, body: wanted });
    const { user_id } = await whoIs(talk, 'guest');
    await talk.ask('guest', 'POST /account/delete', {
      gives: 'invalid-credentials',
      body: { password: 'something else' },
    });
    await talk.ask('guest', 'POST /account/delete', { gives: 204, body: { password } });
    await talk.ask('guest', 'GET /account/export', { gives: 'unauthenticated' });
    const gone = await talk.ask('buyer', `GET /creators/${user_id}`, { gives: 200 });
    assert.equal(Creator.parse(gone.json).profile_name, 'Deleted creator');
    await talk.ask('guest', 'POST /auth/sign-in/email', {
      gives: 'invalid-credentials',
      body: { email: body.email, password },
    });
  },
};
