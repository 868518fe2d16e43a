import assert from 'node:assert/strict';
import { AccountSessions, EmailState, Session } from '../accounts.ts';
import type { Person } from './stage.ts';
import { nowhere } from './staged-drop.ts';
import type { Talk } from './talk.ts';

const ida = { name: 'Ida', email: 'ida@mail.example', password: 'correct horse' };
const again = { email: ida.email, password: ida.password };
const hourMs = 60 * 60_000;

async function mailed(talk: Talk, email: string): Promise<string> {
  const token = await talk.stage.mailedToken(email);
  assert(token !== null, `No link was mailed to ${email}.`);
  return token;
}

async function userOf(talk: Talk, person: Person) {
  const { json } = await talk.ask(person, 'GET /auth/session', { gives: 200 });
  return Session.parse(json).user;
}

async function sessionsOf(talk: Talk, person: Person) {
  const { json } = await talk.ask(person, 'GET /account/sessions', { gives: 200 });
  return AccountSessions.parse(json).items;
}

/** The ways into an account beside its password, and where it is signed in. */
export const accessCases = {
  'a mail address answers by a link that works once': async (talk: Talk) => {
    const verify = (token: string, gives: 204 | 'link-invalid') =>
      talk.ask('stranger', 'POST /auth/verify-email', { gives, body: { token } });
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body: ida });
    assert.equal((await userOf(talk, 'guest'))?.email_verified, false);
    const first = await mailed(talk, ida.email);
    await talk.pass(1_000);
    await talk.ask('guest', 'POST /account/email/verification', { gives: 202 });
    const token = await mailed(talk, ida.email);
    await verify(first, 'link-invalid');
    await verify(`${token}x`, 'link-invalid');
    await verify(token, 204);
    await verify(token, 'link-invalid');
    assert.equal((await userOf(talk, 'guest'))?.email_verified, true);
    await talk.ask('guest', 'POST /account/email/verification', { gives: 202 });
    await talk.ask('stranger', 'POST /auth/verify-email', {
      gives: 'validation-failed',
      body: { token: '' },
    });
  },
  'who forgot a password chooses another by mail, and is signed out everywhere': async (
    talk: Talk,
  ) => {
    const ask = (email: string, gives: 202 | 'validation-failed') =>
      talk.ask('stranger', 'POST /auth/request-password-reset', { gives, body: { email } });
    const chosen = 'battery staple';
    const reset = (token: string, gives: 204 | 'link-invalid' | 'validation-failed') =>
      talk.ask('stranger', 'POST /auth/reset-password', {
        gives,
        body: { token, password: gives === 'validation-failed' ? 'short' : chosen },
      });
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body: ida });
    await ask('nobody@mail.example', 202);
    await ask('no mail', 'validation-failed');
    assert.equal(await talk.stage.mailedToken('nobody@mail.example'), null);
    await ask('IDA@mail.example', 202);
    const late = await mailed(talk, ida.email);
    await talk.pass(hourMs);
    await reset(late, 'link-invalid');
    await ask(ida.email, 202);
    const token = await mailed(talk, ida.email);
    await talk.ask('guest', 'POST /auth/verify-email', { gives: 'link-invalid', body: { token } });
    await reset(token, 'validation-failed');
    await reset(token, 204);
    await reset(token, 'link-invalid');
    assert.equal(await userOf(talk, 'guest'), null);
    await talk.ask('guest', 'POST /auth/sign-in/email', {
      gives: 'invalid-credentials',
      body: again,
    });
    await talk.ask('guest', 'POST /auth/sign-in/email', {
      gives: 200,
      body: { ...again, password: chosen },
    });
  },
  'a password is changed by who knows it, and other sessions end': async (talk: Talk) => {
    const change = (current_password: string, gives: 204 | 'invalid-credentials') =>
      talk.ask('guest', 'POST /account/password', {
        gives,
        body: { current_password, new_password: 'battery staple' },
      });
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body: ida });
    await talk.ask('stranger', 'POST /auth/sign-in/email', { gives: 200, body: again });
    await change('something else', 'invalid-credentials');
    await change(ida.password, 204);
    assert.equal((await userOf(talk, 'guest'))?.email, ida.email);
    assert.equal(await userOf(talk, 'stranger'), null);
    await talk.ask('stranger', 'POST /account/password', { gives: 'unauthenticated', body: {} });
  },
  'another mail address counts once it has answered': async (talk: Talk) => {
    const email = 'ida.b@mail.example';
    const { password } = ida;
    const ask = (wanted: string, gives: Parameters<Talk['ask']>[2]['gives'], tried = password) =>
      talk.ask('guest', 'POST /account/email', { gives, body: { email: wanted, password: tried } });
    const state = async () => {
      const { json } = await talk.ask('guest', 'GET /account/email', { gives: 200 });
      return EmailState.parse(json);
    };
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body: ida });
    await talk.ask('stranger', 'POST /auth/sign-in/email', { gives: 200, body: again });
    await ask(email, 'invalid-credentials', 'something else');
    await ask('IDA@mail.example', 'validation-failed');
    await ask(email, 202);
    assert.equal((await state()).pending_email, email);
    const token = await mailed(talk, email);
    await talk.ask('buyer', 'POST /auth/verify-email', { gives: 204, body: { token } });
    assert.deepEqual(await state(), { email, email_verified: true, pending_email: null });
    assert.equal(await userOf(talk, 'stranger'), null);
    await talk.ask('stranger', 'POST /auth/sign-in/email', {
      gives: 'invalid-credentials',
      body: again,
    });
    await talk.ask('stranger', 'POST /auth/sign-in/email', {
      gives: 200,
      body: { email, password },
    });
    await talk.ask('rival', 'GET /account/email', { gives: 200 });
  },
  'sessions are listed and ended by their owner': async (talk: Talk) => {
    const end = (id: string, gives: 204 | 'session-not-found', person: Person = 'guest') =>
      talk.ask(person, `DELETE /account/sessions/${id}`, { gives });
    await talk.ask('guest', 'POST /auth/sign-up/email', { gives: 200, body: ida });
    await talk.pass(1_000);
    await talk.ask('stranger', 'POST /auth/sign-in/email', { gives: 200, body: again });
    const [, other] = (await sessionsOf(talk, 'guest')).toSorted(
      (a, b) => Number(b.current) - Number(a.current),
    );
    assert(other);
    await end(other.session_id, 'session-not-found', 'buyer');
    await end(nowhere, 'session-not-found');
    await end(other.session_id, 204);
    await end(other.session_id, 'session-not-found');
    assert.equal(await userOf(talk, 'stranger'), null);
    await talk.ask('stranger', 'POST /auth/sign-in/email', { gives: 200, body: again });
    await talk.ask('guest', 'DELETE /account/sessions', { gives: 204 });
    assert.equal(await userOf(talk, 'stranger'), null);
    const [own, ...rest] = await sessionsOf(talk, 'guest');
    assert.deepEqual([own?.current, rest], [true, []]);
    await end(own?.session_id ?? '', 204);
    assert.equal(await userOf(talk, 'guest'), null);
    await talk.ask('guest', 'GET /account/sessions', { gives: 'unauthenticated' });
  },
};
