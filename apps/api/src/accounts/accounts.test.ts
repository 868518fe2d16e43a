import { Session } from '@livedrops/contract/accounts';
import { getMigrations } from 'better-auth/db/migration';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { accountsFileIn } from '../container.ts';
import { openTestShop, origin } from '../testing/open-test-shop.ts';
import { addCreator, addLiveDrop, orderBody } from '../testing/stage.ts';
import { openAccountsDatabase } from './open-accounts-database.ts';

// What somebody who means harm would try with accounts, through the front door.

let shop: Awaited<ReturnType<typeof openTestShop>>;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop[Symbol.asyncDispose]());

const password = 'correct horse battery';
let people = 0;
const newMail = () => {
  people += 1;
  return `person-${people}@livedrops.example`;
};
const signUp = (email: string, more: object = {}) =>
  shop.call('POST', '/auth/sign-up/email', { body: { name: 'P', email, password, ...more } });
const signIn = (email: string, tried = password, cookie?: string) =>
  shop.call('POST', '/auth/sign-in/email', {
    body: { email, password: tried },
    ...(cookie && { headers: { cookie } }),
  });
const cookieOf = (answer: { readonly headers: Headers }) =>
  answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const whoIs = async (cookie: string) => {
  const answer = await shop.call('GET', '/auth/session', { headers: { cookie } });
  return answer.as(Session).user?.email ?? null;
};
const query = <Row>(sql: string, ...values: readonly unknown[]): Row[] => {
  const db = new Database(accountsFileIn(shop.config.dataDir), { readonly: true });
  const rows = db.prepare<unknown[], Row>(sql).all(...values);
  db.close();
  return rows;
};

test('the library finds nothing missing in the tables that we made for it', async () => {
  const db = openAccountsDatabase(accountsFileIn(shop.config.dataDir));
  const { toBeCreated, toBeAdded } = await getMigrations({
    database: db,
    emailAndPassword: { enabled: true },
    user: { additionalFields: { role: { type: 'string', input: false, required: true } } },
  });
  db.close();
  expect([toBeCreated, toBeAdded]).toEqual([[], []]);
});

describe('signing up', () => {
  test('makes a user, a session and a cookie that scripts and other sites do not get', async () => {
    const email = newMail();
    const answer = await signUp(email.toUpperCase());
    expect(answer.as(Session).user).toMatchObject({ email, role: 'user', name: 'P' });
    const [, ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ');
    expect(attributes.toSorted()).toEqual([
      'HttpOnly',
      'Max-Age=2592000',
      'Path=/',
      'SameSite=Lax',
    ]);
    expect(await whoIs(cookieOf(answer))).toBe(email);
  });

  test.each([
    ['a role', { role: 'creator' }],
    ['an id', { id: '019b7000-0000-7002-8000-000000000000' }],
    ['a verified mail', { emailVerified: true }],
    ['a callback', { callbackURL: 'https://evil.test' }],
  ])('with %s in the body is refused, not ignored', async (_what, more) => {
    const email = newMail();
    expect((await signUp(email, more)).slug).toBe('validation-failed');
    expect(query('SELECT 1 FROM "user" WHERE "email" = ?', email)).toEqual([]);
  });

  test.each([
    ['7 characters', 'x'.repeat(7)],
    ['129 characters', 'x'.repeat(129)],
  ])('with a password of %s is refused', async (_what, short) => {
    expect((await signUp(newMail(), { password: short })).slug).toBe('validation-failed');
  });

  test('twice with one mail makes one account, also at the same moment', async () => {
    const email = newMail();
    const answers = await Promise.all([signUp(email), signUp(email), signUp(email.toUpperCase())]);
    expect(answers.filter(({ slug }) => slug === 'email-taken')).toHaveLength(2);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(query('SELECT 1 FROM "user" WHERE "email" = ?', email)).toHaveLength(1);
  });

  test('ids are UUIDv7, as everywhere', async () => {
    const answer = await signUp(newMail());
    expect(answer.as(Session).user?.user_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });
});

describe('signing in', () => {
  test('wrong password, unknown mail, no mail at all and resting account answer alike', async () => {
    const known = newMail();
    await signUp(known);
    const resting = newMail();
    await signUp(resting);
    for (let tries = 0; tries < 10; tries += 1) await signIn(resting, 'wrong password');
    const answers = [
      await signIn(known, 'wrong password'),
      await signIn(newMail()),
      await signIn('not a mail'),
      await signIn(resting),
    ];
    const [first] = answers;
    for (const answer of answers) {
      expect([answer.status, answer.slug]).toEqual([401, 'invalid-credentials']);
      expect(answer.text.replace(/"instance":"[^"]*"/, '')).toBe(
        first?.text.replace(/"instance":"[^"]*"/, ''),
      );
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  test('each of them hashes exactly one password, so that time tells nothing', async () => {
    const known = newMail();
    await signUp(known);
    const resting = newMail();
    await signUp(resting);
    for (let tries = 0; tries < 10; tries += 1) await signIn(resting, 'wrong password');
    const { hasher } = shop.container;
    const hash = vi.spyOn(hasher, 'hash');
    const verify = vi.spyOn(hasher, 'verify');
    let before = 0;
    for (const email of [known, newMail(), 'not a mail', resting, known]) {
      await signIn(email, email === known ? 'wrong password' : password);
      const hashed = hash.mock.calls.length + verify.mock.calls.length;
      expect(hashed - before, email).toBe(1);
      before = hashed;
    }
  });

  test('an account that rests keeps the sessions it has', async () => {
    const email = newMail();
    const before = cookieOf(await signUp(email));
    for (let tries = 0; tries < 10; tries += 1) await signIn(email, 'wrong password');
    expect((await signIn(email)).slug).toBe('invalid-credentials');
    expect(await whoIs(before)).toBe(email);
  });

  test('a session that somebody planted is gone once its victim signs in', async () => {
    const attacker = cookieOf(await signUp(newMail()));
    const email = newMail();
    await signUp(email);
    const answer = await signIn(email, password, attacker);
    expect(cookieOf(answer)).not.toBe(attacker);
    expect(await whoIs(cookieOf(answer))).toBe(email);
    expect(await whoIs(attacker)).toBeNull();
  });
});

describe('a session', () => {
  test('is stored without the token that opens it', async () => {
    const cookie = decodeURIComponent(cookieOf(await signUp(newMail())).split('=')[1] ?? '');
    const token = cookie.split('.')[0] ?? '';
    expect(token.length).toBeGreaterThan(30);
    const stored = query<{ readonly token: string }>('SELECT * FROM "session"');
    expect(stored.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(query('SELECT * FROM "account"'))).not.toContain(password);
    for (const { token: hash } of stored) {
      const replayed = `livedrops.session_token=${encodeURIComponent(`${hash}.x`)}`;
      expect(await whoIs(replayed)).toBeNull();
    }
  });

  test('does not survive a changed bit of its cookie', async () => {
    const email = newMail();
    const [name, value = ''] = cookieOf(await signUp(email)).split('=');
    const text = decodeURIComponent(value);
    expect(await whoIs(`${name}=${value}`)).toBe(email);
    const [token = '', signature = ''] = text.split('.');
    const wrong = [
      token,
      `${token}.`,
      `.${signature}`,
      `${token.slice(1)}.${signature}`,
      `${token}x.${signature}`,
      `${token}.${signature.slice(0, -2)}`,
      `${token}.${signature}=`,
      `${token}.${signature.toLowerCase()}`,
      `${text}.${signature}`,
    ];
    for (const cookie of wrong) {
      expect(await whoIs(`${name}=${encodeURIComponent(cookie)}`), cookie).toBeNull();
    }
  });

  test('is over at once for everything when its owner signs out', async () => {
    const creator = await addCreator(shop);
    const drop = await addLiveDrop(shop, { by: creator });
    const cookie = cookieOf(await signUp(newMail()));
    const headers = { cookie };
    expect((await shop.call('GET', '/orders', { headers })).status).toBe(200);
    const out = await shop.call('POST', '/auth/sign-out', { headers });
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    const order = await shop.call('POST', '/orders', { headers, body: orderBody(drop) });
    expect([order.status, order.slug]).toEqual([401, 'unauthenticated']);
    expect(await whoIs(cookie)).toBeNull();
    expect((await shop.call('POST', '/auth/sign-out', { headers })).status).toBe(200);
  });

  test('ends with its time', async () => {
    const cookie = cookieOf(await signUp(newMail()));
    expect(await whoIs(cookie)).not.toBeNull();
    // The library measures by the machine's clock, which is ahead of the test's.
    shop.clock.advance(Date.now() - shop.clock.now() + shop.config.sessionTtlMs + 1_000);
    expect(await whoIs(cookie)).toBeNull();
  });
});

test.each([
  '/auth/get-session',
  '/auth/list-sessions',
  '/auth/update-user',
  '/auth/change-password',
  '/auth/delete-user',
  '/auth/error',
  '/auth/ok',
  '/auth/sign-in/social',
  '/auth/forget-password',
  '/auth/send-verification-email',
  '/auth/revoke-sessions',
  '/auth/change-email',
  '/auth/reset-password/token',
])('%s of the library is not reachable', async (path) => {
  for (const method of ['GET', 'POST']) {
    const answer = await shop.app.fetch(
      new Request(origin + path, {
        method,
        headers: { origin, 'content-type': 'application/json' },
      }),
    );
    expect(answer.status).toBe(404);
  }
});

test('sign-ups of one address are bounded, with the fields that say until when', async () => {
  await using strict = await openTestShop({ LIVEDROPS_ACCOUNT_RATE_PER_ADDRESS: '3' });
  const body = { email: 'nobody@livedrops.example', password: 'x' };
  const tries = await Promise.all(
    Array.from({ length: 5 }, () => strict.call('POST', '/auth/sign-in/email', { body })),
  );
  expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429]);
  const refused = tries.find(({ status }) => status === 429);
  expect(refused?.headers.get('retry-after')).toBe('20');
  expect(refused?.headers.get('ratelimit')).toBe('"accounts";r=0;t=20');
  expect(refused?.headers.get('ratelimit-policy')).toBe('"accounts";q=3;w=60');
});

test('a file that takes nothing → 503 with Retry-After for all three, and sessions go on', async () => {
  await using full = await openTestShop();
  const body = { email: 'early@livedrops.example', password };
  const early = await full.call('POST', '/auth/sign-up/email', { body: { ...body, name: 'E' } });
  const db = new Database(accountsFileIn(full.config.dataDir));
  for (const [verb, table] of [
    ['INSERT', 'user'],
    ['INSERT', 'session'],
    ['DELETE', 'session'],
  ]) {
    db.exec(
      `CREATE TRIGGER "${verb} ${table}" BEFORE ${verb} ON "${table}" BEGIN SELECT RAISE(ABORT, 'disk is full'); END`,
    );
  }
  db.close();
  const headers = { cookie: cookieOf(early) };
  const late = { ...body, email: 'late@livedrops.example', name: 'L' };
  const answers = [
    await full.call('POST', '/auth/sign-up/email', { body: late }),
    await full.call('POST', '/auth/sign-in/email', { body }),
    await full.call('POST', '/auth/sign-out', { headers }),
  ];
  for (const { status, slug, headers } of answers) {
    expect([status, slug, headers.get('retry-after')]).toEqual([503, 'overloaded', '5']);
  }
  const session = await full.call('GET', '/auth/session', { headers });
  expect(session.as(Session).user?.email).toBe('early@livedrops.example');
});

test('in production the cookie is bound to its host and to https', async () => {
  await using real = await openTestShop({
    LIVEDROPS_MODE: 'production',
    LIVEDROPS_SECRET: 'x'.repeat(40),
    LIVEDROPS_PUBLIC_ORIGIN: 'https://shop.example',
    LIVEDROPS_SERVE_STOREFRONT: 'false',
    LIVEDROPS_LOG_LEVEL: 'silent',
  });
  const answer = await real.call('POST', '/auth/sign-up/email', {
    body: { name: 'P', email: 'p@shop.example', password },
    headers: { origin: 'https://shop.example' },
  });
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-livedrops\.session_token=[^;]+; /);
  expect(cookie.split('; ').slice(1).toSorted()).toEqual([
    'HttpOnly',
    'Max-Age=2592000',
    'Path=/',
    'SameSite=Lax',
    'Secure',
  ]);
  const session = await real.call('GET', '/auth/session', {
    headers: { cookie: cookie.split(';')[0] ?? '' },
  });
  expect(session.as(Session).user?.email).toBe('p@shop.example');
  expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
  expect((await real.call('GET', '/metrics')).slug).toBe('not-found');
});
