import type { Endpoint } from '@livedrops/contract/endpoint';
import { endpoints } from '@livedrops/contract/endpoints';
import { limits } from '@livedrops/contract/limits';
import { Problem } from '@livedrops/contract/primitives';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestShop, origin, type TestUser } from '../testing/open-test-shop.ts';
import { addCreator, addLiveDrop, type StagedDrop } from '../testing/stage.ts';

// The design's table "for every route": each row is sent to each route that it can be sent to.

let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
let drop: StagedDrop;
beforeAll(async () => {
  shop = await openTestShop();
  creator = await addCreator(shop);
  drop = await addLiveDrop(shop, { by: creator });
});
afterAll(() => shop[Symbol.asyncDispose]());

const all = Object.entries<Endpoint>(endpoints);
const withBody = all.filter(([, { request }]) => request?.body);
const withSession = all.filter(([, { access }]) => access === 'user' || access === 'creator');
const changing = all.filter(([, { method }]) => method !== 'get');

/** The path of an endpoint with ids that exist where the route needs them to. */
function pathOf({ path }: Endpoint): string {
  const id = path.startsWith('/products') ? drop.productId : drop.dropId;
  return path.replace('{id}', id).replace('{slug}', 'sold-out');
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const padded = (bytes: number) => `{"x":"${'y'.repeat(bytes - 8)}"}`;
const bytesOf = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])),
  );

interface BodyRow {
  readonly input: string;
  readonly raw: string | Uint8Array<ArrayBuffer>;
  readonly type?: string | null;
  readonly status: number;
  readonly slug: string;
}

const json = 'application/json';
const malformed = { status: 400, slug: 'malformed-json' };
const wrongType = { status: 415, slug: 'unsupported-media-type' };
const invalid = { status: 422, slug: 'validation-failed' };

const bodyRows: readonly BodyRow[] = [
  { input: 'not JSON', raw: 'quantity=1', ...malformed },
  { input: 'cut JSON', raw: '{"a":', ...malformed },
  { input: 'trailing garbage', raw: '{} x', ...malformed },
  { input: 'two values', raw: '{}{}', ...malformed },
  { input: 'a comment', raw: '{} // hello', ...malformed },
  { input: 'empty', raw: '', ...malformed },
  { input: 'blank', raw: '  ', ...malformed },
  { input: 'a byte order mark', raw: bytesOf(0xef, 0xbb, 0xbf, '{}'), ...malformed },
  { input: 'invalid UTF-8', raw: bytesOf('{"a":"', 0xff, '"}'), ...malformed },
  { input: 'a cut UTF-8 sequence', raw: bytesOf('{"a":"', 0xe2, 0x82, '"}'), ...malformed },
  { input: 'an overlong UTF-8 sequence', raw: bytesOf('{"a":"', 0xc0, 0xaf, '"}'), ...malformed },
  { input: 'UTF-16', raw: new Uint8Array(Buffer.from('{}', 'utf16le')), ...malformed },
  { input: 'duplicate keys', raw: '{"a":1,"a":2}', ...malformed },
  { input: 'duplicate keys inside', raw: '{"a":{"b":1,"b":1}}', ...malformed },
  { input: 'duplicate keys by escape', raw: '{"a":1,"\\u0061":2}', ...malformed },
  { input: 'NaN', raw: '{"a":NaN}', ...malformed },
  { input: 'no content type', raw: '{}', type: null, ...wrongType },
  { input: 'text/plain', raw: '{}', type: 'text/plain', ...wrongType },
  { input: 'a form', raw: 'a=1', type: 'application/x-www-form-urlencoded', ...wrongType },
  { input: 'another charset', raw: '{}', type: `${json}; charset=latin1`, ...wrongType },
  { input: 'a type that only begins alike', raw: '{}', type: 'application/jsonp', ...wrongType },
  {
    input: 'one byte too many',
    raw: padded(limits.bodyBytesMax + 1),
    status: 413,
    slug: 'payload-too-large',
  },
  { input: 'as many bytes as may be', raw: padded(limits.bodyBytesMax), ...invalid },
  { input: 'JSON with its charset', raw: '{"x":1}', type: `${json}; charset=UTF-8`, ...invalid },
  { input: 'one level too deep', raw: nested(limits.jsonDepthMax + 1), ...invalid },
  { input: 'as deep as may be', raw: nested(limits.jsonDepthMax), ...invalid },
  { input: 'very deep', raw: nested(8_000), ...invalid },
  {
    input: 'a long list',
    raw: JSON.stringify({ a: Array.from({ length: 101 }, () => 0) }),
    ...invalid,
  },
  { input: 'an unknown field', raw: '{"colour":"red"}', ...invalid },
  { input: 'a read-only field', raw: '{"status":"confirmed"}', ...invalid },
  { input: 'a price', raw: '{"price":1}', ...invalid },
  { input: 'somebody else', raw: '{"user_id":"019b7000-0000-7002-8000-000000000000"}', ...invalid },
  { input: 'a role', raw: '{"role":"creator"}', ...invalid },
  { input: '__proto__', raw: '{"__proto__":{"role":"creator"}}', ...invalid },
  { input: 'NUL', raw: '{"a":"\\u0000"}', ...invalid },
  { input: 'a lone surrogate', raw: '{"a":"\\ud83d"}', ...invalid },
  { input: 'a bidi override', raw: '{"a":"\\u202egnp.exe"}', ...invalid },
  { input: 'a bidi isolate in a key', raw: '{"a\\u2066":1}', ...invalid },
  { input: 'a list', raw: '[]', ...invalid },
  { input: 'null', raw: 'null', ...invalid },
  { input: 'a word', raw: '"order"', ...invalid },
];

describe.each(withBody)('the body of %s', (_id, endpoint) => {
  test.each(bodyRows)('$input → $status $slug', async ({ raw, type, status, slug }) => {
    const answer = await shop.call(endpoint.method.toUpperCase(), pathOf(endpoint), {
      as: creator,
      raw,
      headers: type === undefined ? {} : { 'content-type': type },
    });
    expect([answer.status, answer.slug]).toEqual([status, slug]);
  });
});

test('each finding has a pointer, a code and what it should be, and never the value', async () => {
  const raw = '{"a/b~c":"\\u0000secret","list":[1,"\\u202e"],"quantity":"2"}';
  const answer = await shop.call('POST', '/orders', { as: creator, raw });
  expect(answer.as(Problem).errors).toEqual([
    { pointer: '/a~1b~0c', code: 'nul', message: 'must not contain NUL' },
    { pointer: '/list/1', code: 'bidi', message: 'must not contain bidirectional controls' },
  ]);
  const typed = await shop.call('POST', '/orders', {
    as: creator,
    body: { quantity: '2', drop_id: 'x', colour: 'red' },
  });
  expect(typed.as(Problem).errors).toEqual([
    {
      pointer: '/drop_id',
      code: 'invalid-format',
      message: 'must be an id of this API (a lower-case UUIDv7)',
    },
    { pointer: '/quantity', code: 'invalid-type', message: 'must be a number' },
    { pointer: '/colour', code: 'unknown-field', message: 'is not a field of this request' },
  ]);
  const missing = await shop.call('POST', '/orders', { as: creator, body: {} });
  expect(missing.as(Problem).errors).toEqual([
    { pointer: '/drop_id', code: 'required', message: 'is needed' },
    { pointer: '/quantity', code: 'required', message: 'is needed' },
  ]);
});

test('bodies sent in pieces are bounded too', async () => {
  const piece = new TextEncoder().encode('x'.repeat(1024));
  let pieces = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces += 1;
      controller.enqueue(piece);
    },
  });
  const request = new Request(`${origin}/orders`, {
    method: 'POST',
    headers: { origin, 'content-type': json, cookie: creator.cookie },
    body: endless,
    duplex: 'half',
  });
  const answer = await shop.app.fetch(request);
  expect(answer.status).toBe(413);
  expect(pieces).toBeLessThan(24);
});

describe.each(withSession)('%s without a session', (_id, endpoint) => {
  const cookie = 'livedrops.session_token';
  test.each([
    ['none', undefined],
    ['garbage', `${cookie}=abc`],
    ['a signature of another shop', `${cookie}=abc.c2lnbmF0dXJl`],
    ['bad percent codes', `${cookie}=%E0%A4%A`],
  ])('%s → 401 unauthenticated', async (_what, value) => {
    const answer = await shop.call(endpoint.method.toUpperCase(), pathOf(endpoint), {
      ...(endpoint.request?.body && { body: {} }),
      headers: value === undefined ? {} : { cookie: value },
    });
    expect([answer.status, answer.slug]).toEqual([401, 'unauthenticated']);
    expect(answer.headers.get('set-cookie')).toBe(
      value === undefined ? null : `${cookie}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax`,
    );
  });
});

test('one route alone may be called from elsewhere: its address is the proof', () => {
  const proven = changing.filter(([, { carriesProof }]) => carriesProof);
  expect(proven.map(([id]) => id)).toEqual(['unsubscribe']);
});

const guarded = changing.filter(([, { carriesProof }]) => !carriesProof);

describe.each(guarded)('%s from elsewhere', (_id, endpoint) => {
  const send = (headers: Readonly<Record<string, string | null>>) =>
    shop.call(endpoint.method.toUpperCase(), pathOf(endpoint), { raw: '{', headers });

  test.each([
    ['another site', { origin: 'https://evil.test' }],
    ['a sandboxed page', { origin: 'null' }],
    ['our host under another scheme', { origin: 'ftp://shop.test' }],
    ['a host that begins like ours', { origin: 'http://shop.test.evil.test' }],
    ['no Origin', { origin: null }],
    ['no Origin, cross-site', { origin: null, 'sec-fetch-site': 'cross-site' }],
    ['no Origin, same-site', { origin: null, 'sec-fetch-site': 'same-site' }],
  ])('%s → 403 cross-site-request', async (_what, headers) => {
    expect((await send(headers)).slug).toBe('cross-site-request');
  });

  test('the browser’s own word "same-origin" is enough', async () => {
    const answer = await send({ origin: null, 'sec-fetch-site': 'same-origin' });
    expect(answer.slug).not.toBe('cross-site-request');
  });
});

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'];
const paths = [...new Set(all.map(([, { path }]) => path))];

describe.each(paths)('%s', (path) => {
  const known = all
    .filter(([, endpoint]) => endpoint.path === path)
    .map(([, endpoint]) => endpoint);
  const has = (method: string) =>
    known.some((endpoint) => endpoint.method === method.toLowerCase());
  const [first] = known;
  const allow = [
    ...known.map(({ method }) => method.toUpperCase()),
    ...(has('get') ? ['HEAD'] : []),
    'OPTIONS',
  ].toSorted();

  test.each(methods.filter((method) => !has(method)))('%s → 405 with Allow', async (method) => {
    const answer = await shop.call(method, first ? pathOf(first) : path);
    expect([answer.status, answer.slug]).toEqual([405, 'method-not-allowed']);
    expect(answer.headers.get('allow')).toBe(allow.join(', '));
  });

  test('OPTIONS → 204 with Allow', async () => {
    const answer = await shop.app.fetch(
      new Request(origin + (first ? pathOf(first) : path), { method: 'OPTIONS' }),
    );
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, allow.join(', ')]);
  });
});

test.each([
  ['an unknown path', 'GET', '/carts', 404, 'not-found'],
  ['an unknown path, whatever the method', 'DELETE', '/carts', 404, 'not-found'],
  ['a path below a known one', 'GET', '/healthz/deep', 404, 'not-found'],
  ['a slash too many', 'GET', '/drops/', 404, 'not-found'],
  ['upper case', 'GET', '/Drops', 404, 'not-found'],
  ['a lone percent sign', 'GET', '/drops/%', 400, 'bad-request'],
  ['a cut percent code', 'GET', '/drops/%4', 400, 'bad-request'],
  ['no hex digits', 'GET', '/drops/%zz', 400, 'bad-request'],
  ['percent codes that are no UTF-8', 'GET', '/drops/%ff', 400, 'bad-request'],
  ['a lone percent sign in the query', 'GET', '/products?q=100%', 400, 'bad-request'],
  ['NUL in the query', 'GET', '/products?q=%00', 422, 'validation-failed'],
  ['a parameter that stands twice', 'GET', '/products?page=1&page=2', 422, 'validation-failed'],
  ['an unknown problem', 'GET', '/problems/no-such-problem', 404, 'not-found'],
])('%s → %4$i %5$s', async (_what, method, path, status, slug) => {
  const answer = await shop.call(method, path);
  expect([answer.status, answer.slug]).toEqual([status, slug]);
});

test('an address of 8 KiB is read, one more byte is refused', async () => {
  const rest = limits.urlBytesMax - '/products?utm='.length;
  expect((await shop.call('GET', `/products?utm=${'x'.repeat(rest)}`)).status).toBe(200);
  const answer = await shop.call('GET', `/products?utm=${'x'.repeat(rest + 1)}`);
  expect([answer.status, answer.slug]).toEqual([414, 'uri-too-long']);
});
