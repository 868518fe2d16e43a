import { createECDH } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from './config.ts';

const house = '/srv/livedrops';
const parse = (env: Record<string, string> = {}) =>
  parseConfig({ INIT_CWD: '/srv/a', ...env }, house);

const production = {
  LIVEDROPS_MODE: 'production',
  LIVEDROPS_SECRET: 'a secret of our own that nobody else knows',
  LIVEDROPS_PUBLIC_ORIGIN: 'https://shop.example',
};

test('an empty environment is a development server that needs nothing', () => {
  expect(parse()).toMatchObject({
    mode: 'development',
    port: 8787,
    dataDir: join(house, '.livedrops'),
    storefrontDir: null,
    seedDemo: true,
    secureCookies: false,
    metrics: null,
    holdTtlMs: 300_000,
  });
  expect(parse().publicOrigins).toContain('http://localhost:5173');
});

test('demo serves the storefront beside the API on 5173', () => {
  expect(parse({ LIVEDROPS_MODE: 'demo' })).toMatchObject({
    port: 5173,
    storefrontDir: join(house, 'apps', 'storefront', 'dist'),
    seedDemo: true,
  });
});

test('every key that does not fit is named with what it should be, all at once', () => {
  const env = {
    PORT: 'http',
    LIVEDROPS_HOLD_TTL_MS: '5 minutes',
    LIVEDROPS_SECRET: 'short',
    LIVEDROPS_PUBLIC_ORIGIN: 'https://shop.example/',
    LIVEDROPS_LOG_LEVEL: 'loud',
    LIVEDROPS_SEED_DEMO: 'yes',
  };
  expect(() => parse(env)).toThrowErrorMatchingInlineSnapshot(`
    [BadEnvironment: The environment does not fit. Nothing was started.
      PORT must be a port, 0 to 65535.
      LIVEDROPS_PUBLIC_ORIGIN must be origins such as https://shop.example, comma-separated, without a slash at the end.
      LIVEDROPS_SECRET must be a secret of at least 32 characters.
      LIVEDROPS_LOG_LEVEL must be silent, fatal, error, warn, info, debug or trace.
      LIVEDROPS_SEED_DEMO must be true or false.
      LIVEDROPS_HOLD_TTL_MS must be a whole number of milliseconds, 100 to 86400000.]
  `);
});

describe('production', () => {
  test('takes a secret and an https address of its own, and seeds nothing', () => {
    expect(parse(production)).toMatchObject({
      mode: 'production',
      publicOrigins: ['https://shop.example'],
      secureCookies: true,
      acceptOwnHost: false,
      seedDemo: false,
      metrics: { port: 9464, host: '127.0.0.1' },
    });
  });

  test.each([
    ['no secret', { LIVEDROPS_SECRET: '' }, 'LIVEDROPS_SECRET'],
    [
      'the development secret',
      { LIVEDROPS_SECRET: 'livedrops-development-secret-that-everybody-knows' },
      'LIVEDROPS_SECRET',
    ],
    ['no address', { LIVEDROPS_PUBLIC_ORIGIN: '' }, 'LIVEDROPS_PUBLIC_ORIGIN'],
    [
      'an http address',
      { LIVEDROPS_PUBLIC_ORIGIN: 'http://shop.example' },
      'LIVEDROPS_PUBLIC_ORIGIN',
    ],
    ['demo accounts', { LIVEDROPS_SEED_DEMO: 'true' }, 'LIVEDROPS_SEED_DEMO'],
  ])('does not start with %s', (_what, change, key) => {
    expect(() => parse({ ...production, ...change })).toThrow(key);
  });
});

test('in production a misspelt key is told, beside everything else', () => {
  const env = { ...production, PORT: 'http', LIVEDROPS_SECRET: '', LIVEDROPS_HOLD_TTL: '60000' };
  expect(() => parse(env)).toThrowErrorMatchingInlineSnapshot(`
    [BadEnvironment: The environment does not fit. Nothing was started.
      PORT must be a port, 0 to 65535.
      LIVEDROPS_SECRET must be a secret of your own of at least 32 characters, for example from: openssl rand -base64 48.
      LIVEDROPS_HOLD_TTL is not a key of this shop.]
  `);
});

test('every key of ours in the README is one that is read', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
  const keys = [...readme.matchAll(/^\| `(LIVEDROPS_[A-Z_]+)`/gm)].map(([, key]) => key ?? '');
  expect(keys.length).toBeGreaterThan(8);
  const source = ['config.ts', 'telling-config.ts']
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');
  for (const key of keys) expect(source).toMatch(new RegExp(`^  ${key}: `, 'm'));
});

describe('push messages', () => {
  const ecdh = createECDH('prime256v1');
  const publicKey = ecdh.generateKeys('base64url');
  const privateKey = ecdh.getPrivateKey('base64url');
  const vapid = {
    LIVEDROPS_VAPID_PUBLIC_KEY: publicKey,
    LIVEDROPS_VAPID_PRIVATE_KEY: privateKey,
    LIVEDROPS_PUSH_CONTACT: 'mailto:ops@shop.example',
  };

  test('are signed by keys made here while trying out, and not sent by a real shop without keys', () => {
    expect(parse().push).toMatchObject({ vapid: 'made', moreHosts: [] });
    expect(parse({ LIVEDROPS_MODE: 'demo' }).push.vapid).toBe('made');
    expect(parse(production).push.vapid).toBeNull();
  });

  test('are signed by the keys that are given, and go to the hosts beside the browsers’ own', () => {
    const env = { ...production, ...vapid, LIVEDROPS_PUSH_HOSTS: 'push.example, *.push.test' };
    expect(parse(env).push).toEqual({
      vapid: { publicKey, privateKey },
      contact: 'mailto:ops@shop.example',
      moreHosts: ['push.example', '*.push.test'],
    });
  });

  test.each(['demo', 'production'])('in %s, half of a key starts nothing', (mode) => {
    for (const [half, other] of [
      ['LIVEDROPS_VAPID_PUBLIC_KEY', 'LIVEDROPS_VAPID_PRIVATE_KEY'],
      ['LIVEDROPS_VAPID_PRIVATE_KEY', 'LIVEDROPS_VAPID_PUBLIC_KEY'],
    ] as const) {
      const env = { ...production, ...vapid, LIVEDROPS_MODE: mode, [other]: '' };
      expect(() => parse(env), half).toThrow(`${other} is needed beside its other half`);
    }
  });

  const another = createECDH('prime256v1').generateKeys('base64url');
  test.each([
    ['LIVEDROPS_VAPID_PUBLIC_KEY', publicKey.slice(2)],
    ['LIVEDROPS_VAPID_PUBLIC_KEY', another],
    ['LIVEDROPS_VAPID_PRIVATE_KEY', `${privateKey}AA`],
    ['LIVEDROPS_VAPID_PRIVATE_KEY', Buffer.alloc(32).toString('base64url')],
    ['LIVEDROPS_PUSH_CONTACT', ''],
    ['LIVEDROPS_PUSH_CONTACT', 'ops@shop.example'],
    ['LIVEDROPS_PUSH_HOSTS', '*'],
    ['LIVEDROPS_PUSH_HOSTS', '127.0.0.1'],
    ['LIVEDROPS_PUSH_HOSTS', 'push.example:8443'],
  ])('%s=%s does not fit', (key, text) => {
    expect(() => parse({ ...production, ...vapid, [key]: text })).toThrow(key);
  });
});

test('relative folders are seen from where the command was called', () => {
  expect(parse({ LIVEDROPS_DATA_DIR: 'data' }).dataDir).toBe('/srv/a/data');
});

test('the configuration cannot be changed afterwards', () => {
  expect(Object.isFrozen(parse())).toBe(true);
});
