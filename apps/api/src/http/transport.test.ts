import { request as httpRequest } from 'node:http';
import { limits } from '@livedrops/contract/limits';
import { Problem } from '@livedrops/contract/primitives';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestShop, origin } from '../testing/open-test-shop.ts';
import { type SpokenAnswer, speakHttp } from '../testing/speak-http.ts';

// What only a real socket can show: time-outs, sizes, connections.

let shop: Awaited<ReturnType<typeof openTestShop>>;
let port: number;
beforeAll(async () => {
  shop = await openTestShop();
  ({ port } = await shop.listen({ headersTimeoutMs: 300, requestTimeoutMs: 600 }));
});
afterAll(() => shop[Symbol.asyncDispose]());

const get = (path: string, ...headers: readonly string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: shop.test', ...headers].join('\r\n')}\r\n\r\n`;
const post = (...headers: readonly string[]) =>
  `${['POST /orders HTTP/1.1', 'Host: shop.test', `Origin: ${origin}`, ...headers].join('\r\n')}\r\n\r\n`;
const asBuyer = () => `Cookie: ${shop.addUser().cookie}`;
const json = 'Content-Type: application/json';

function expectProblem(answer: SpokenAnswer, status: number, slug: string): void {
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(Problem.parse(JSON.parse(answer.body)).type).toBe(`/problems/${slug}`);
}

describe('a request that never becomes one', () => {
  test.each([
    ['an address over 16 KiB', get(`/${'x'.repeat(20_000)}`), 414, 'uri-too-long'],
    ['an address over 8 KiB', get(`/${'x'.repeat(limits.urlBytesMax)}`), 414, 'uri-too-long'],
    ['headers over 16 KiB', get('/', `X-Long: ${'x'.repeat(17_000)}`), 431, 'headers-too-large'],
    [
      'many headers',
      get('/', ...Array.from({ length: 1500 }, (_, at) => `X-${at}: 12345`)),
      431,
      'headers-too-large',
    ],
    ['no HTTP at all', 'HELO shop.test\r\n\r\n', 400, 'bad-request'],
    ['a header without a colon', get('/', 'nonsense'), 400, 'bad-request'],
    ['NUL in a header', get('/', 'X-A: a\0b'), 400, 'bad-request'],
    ['two lengths', post('Content-Length: 2', 'Content-Length: 3'), 400, 'bad-request'],
    [
      'a length and chunks',
      post('Content-Length: 2', 'Transfer-Encoding: chunked'),
      400,
      'bad-request',
    ],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400, null],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400, 'bad-request'],
  ])('%s → %2$i %3$s, closed', async (_what, text, status, slug) => {
    const answer = await speakHttp({ port, pieces: [text], until: () => slug !== null });
    if (slug === null) expect(answer.status).toBe(status);
    else expectProblem(answer, status, slug);
  });

  test('headers just under 16 KiB are read', async () => {
    const text = get('/healthz', `X-Long: ${'x'.repeat(15_000)}`);
    expect((await speakHttp({ port, pieces: [text], until: () => true })).status).toBe(200);
  });

  test('headers that come too slowly → 408, closed', async () => {
    const answer = await speakHttp({ port, pieces: ['GET /healthz HTTP/1.1\r\nHost: a', '\r\n'] });
    expectProblem(answer, 408, 'request-timeout');
    expect(answer.closed).toBe(true);
  });

  test('a body that comes too slowly → 408, closed', async () => {
    const pieces = [post(json, asBuyer(), 'Content-Length: 100'), '{', '"', 'a'];
    const answer = await speakHttp({ port, pieces, pauseMs: 50 });
    expectProblem(answer, 408, 'request-timeout');
    expect(answer.closed).toBe(true);
  });
});

describe('a body on the wire', () => {
  const send = (headers: readonly string[], ...body: readonly string[]) =>
    speakHttp({
      port,
      pieces: [post(json, asBuyer(), ...headers) + body.join('')],
      until: (text) => text.includes('"instance"'),
    });
  const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

  test('one byte too many by its length → 413, closed before it is sent', async () => {
    const length = `Content-Length: ${limits.bodyBytesMax + 1}`;
    const answer = await send([length]);
    expectProblem(answer, 413, 'payload-too-large');
    expect(answer.headers['connection']).toBe('close');
  });

  test('too many bytes in chunks → 413', async () => {
    const pieces = Array.from({ length: 20 }, () => chunk('x'.repeat(1024)));
    expectProblem(await send(['Transfer-Encoding: chunked'], ...pieces), 413, 'payload-too-large');
  });

  test('a whole body in small chunks is read', async () => {
    const pieces = '{"x":1}'.split('').map(chunk);
    const answer = await send(['Transfer-Encoding: chunked'], ...pieces, '0\r\n\r\n');
    expectProblem(answer, 422, 'validation-failed');
  });

  test('no body at all → 400', async () => {
    expectProblem(await send([]), 400, 'malformed-json');
  });
});

test('answers on one connection come in order, and it stays open', async () => {
  const answer = await speakHttp({
    port,
    pieces: [get('/healthz') + get('/readyz') + get('/carts')],
    until: (text) => text.split('HTTP/1.1 ').length === 4 && text.endsWith('}'),
  });
  expect(answer.closed).toBe(false);
  const statuses = answer.body.match(/HTTP\/1\.1 \d+/g);
  expect([answer.status, statuses]).toEqual([200, ['HTTP/1.1 200', 'HTTP/1.1 404']]);
});

test('HEAD has the head of GET and no body; an unchanged read is a bare 304', async () => {
  const head = await speakHttp({
    port,
    pieces: [get('/drops/live').replace('GET', 'HEAD')],
    until: () => true,
  });
  expect([head.status, head.body]).toEqual([200, '']);
  const { etag = '' } = head.headers;
  const unchanged = await speakHttp({
    port,
    pieces: [get('/drops/live', `If-None-Match: ${etag}`)],
    until: () => true,
  });
  expect([unchanged.status, unchanged.body, unchanged.headers['etag']]).toEqual([304, '', etag]);
  expect(unchanged.headers).not.toHaveProperty('content-type');
});

test('every answer carries a request id of its own and forbids guessing its type', async () => {
  const first = await speakHttp({ port, pieces: [get('/healthz')], until: () => true });
  const second = await speakHttp({ port, pieces: [get('/nowhere')], until: () => true });
  expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id']);
  for (const { headers } of [first, second]) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
  }
});

test('more connections than allowed are turned away, and let in again afterwards', async () => {
  const small = await shop.listen({ connectionsMax: 2 });
  const hold = () =>
    new Promise<{ readonly status: number; close(): void }>((resolve, reject) => {
      const request = httpRequest({ port: small.port, path: '/live', agent: false }, (answer) => {
        answer.on('error', () => {});
        resolve({ status: answer.statusCode ?? 0, close: () => request.destroy() });
      });
      request.on('error', reject);
      request.end();
    });
  const open = [await hold(), await hold()];
  await expect(hold()).rejects.toThrow();
  for (const connection of open) connection.close();
  const deadline = performance.now() + 5_000;
  let status = 0;
  while (status !== 200 && performance.now() < deadline) {
    const again = await hold().catch(() => null);
    status = again?.status ?? 0;
    again?.close();
  }
  expect(status).toBe(200);
});
