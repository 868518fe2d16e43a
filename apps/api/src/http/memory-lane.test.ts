import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestShop, origin } from '../testing/open-test-shop.ts';
import { speakHttp } from '../testing/speak-http.ts';
import { addCreator, addLiveDrop, type StagedDrop } from '../testing/stage.ts';

// Over a socket these reads come from memory, without one from their routes: nobody may be able to tell which.

let shop: Awaited<ReturnType<typeof openTestShop>>;
let drop: StagedDrop;
let port: number;
beforeEach(async () => {
  shop = await openTestShop();
  drop = await addLiveDrop(shop, { by: await addCreator(shop) });
  ({ port } = await shop.listen());
});
afterEach(() => shop[Symbol.asyncDispose]());

const paths = () => [
  ['a drop', `/drops/${drop.dropId}`],
  ['a product', `/products/${drop.productId}`],
  ['the live list', '/drops/live'],
];

function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
  const lines = Object.entries({ host: 'shop.test', connection: 'close', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return speakHttp({ port, pieces: [`GET ${path} HTTP/1.1\r\n${head}\r\n`] });
}

/** Without what names one request, and what belongs to the connection. */
function own(headers: Iterable<readonly [string, string]>): Record<string, string> {
  const { date, connection, 'x-request-id': id, ...rest } = Object.fromEntries(headers);
  return rest;
}

test('an answer from memory is the answer of its route, bytes and headers', async () => {
  for (const [name = '', path = ''] of paths()) {
    const route = await shop.app.fetch(new Request(origin + path));
    const body = await route.text();
    const fromMemory = await ask(path);
    expect([name, fromMemory.status, fromMemory.body]).toEqual([name, 200, body]);
    expect(own(Object.entries(fromMemory.headers))).toEqual({
      ...own(route.headers),
      'content-length': String(Buffer.byteLength(body)),
    });
    expect(fromMemory.headers['x-request-id']).toMatch(/^[\w-]{14,}$/);
  }
});

test('so is "not modified"', async () => {
  for (const [name = '', path = ''] of paths()) {
    const etag = (await ask(path)).headers['etag'] ?? '';
    const headers = { 'if-none-match': etag };
    const route = await shop.app.fetch(new Request(origin + path, { headers }));
    const fromMemory = await ask(path, headers);
    expect([name, fromMemory.status, fromMemory.body]).toEqual([name, 304, '']);
    expect(own(Object.entries(fromMemory.headers))).toEqual(own(route.headers));
  }
});

test('what is not in memory, not plain or not allowed is left to the route', async () => {
  const unknown = await ask(`/drops/${drop.productId}`);
  expect([unknown.status, JSON.parse(unknown.body).type]).toEqual([
    404,
    expect.stringContaining('drop-not-found'),
  ]);
  expect((await ask(`/drops/${'x'.repeat(36)}`)).status).toBe(404);
  expect((await ask(`/drops/${drop.dropId}`, { host: 'shop test' })).status).toBe(400);
  expect((await ask(`/drops/${drop.dropId}?a=1`)).status).toBe(200);
});

test('a server that is being stopped ends the connection with such an answer too', async () => {
  shop.container.readiness.startDraining();
  const { closed, headers } = await ask(`/drops/${drop.dropId}`, { connection: 'keep-alive' });
  expect([closed, headers['connection']]).toEqual([true, 'close']);
});

test('both ways count in the same series', async () => {
  const path = `/drops/${drop.dropId}`;
  await ask(path);
  await shop.app.fetch(new Request(origin + path));
  const series =
    'livedrops_http_request_duration_seconds_count{method="GET",route="/drops/{id}",status="200"}';
  const lines = (await shop.container.metrics.text()).split('\n');
  expect(lines.filter((line) => line.startsWith(series))).toEqual([`${series} 2`]);
});
