import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../profiles/embedded.ts';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { speakHttp } from '../testing/speak-http.ts';
import { addCreator, addLiveDrop, orderBody, type StagedDrop } from '../testing/stage.ts';

let shop: Awaited<ReturnType<typeof openTestShop>>;
let drop: StagedDrop;
let buyer: TestUser;
beforeAll(async () => {
  shop = await openTestShop();
  const creator = await addCreator(shop);
  drop = await addLiveDrop(shop, { by: creator, stock: 10_000, perCustomerLimit: 10 });
  buyer = shop.addUser();
});
afterAll(() => shop[Symbol.asyncDispose]());

const order = (as: TestUser, body: object = orderBody(drop)) =>
  shop.call('POST', '/orders', { as, body });

test('an order that cannot be taken now → 503 with Retry-After, and the same key makes it later', async () => {
  const other = new Database(filesIn(shop.config.dataDir).ledgerFile);
  other.exec('BEGIN IMMEDIATE');
  const body = orderBody(drop);
  const refused = await order(buyer, body);
  other.exec('ROLLBACK');
  other.close();
  expect([refused.status, refused.slug]).toEqual([503, 'overloaded']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await order(buyer, body)).status).toBe(201);
});

test('a flood of sign-ins waits in a queue of its own: an order behind it is answered before it', async () => {
  const body = { email: 'nobody@livedrops.example', password: 'wrong password' };
  await shop.call('POST', '/auth/sign-in/email', { body });
  let signInsAnswered = 0;
  const flood = Array.from({ length: 24 }, async (_, at) => {
    await shop.call('POST', '/auth/sign-in/email', {
      body: { ...body, email: `nobody-${at}@livedrops.example` },
    });
    signInsAnswered += 1;
  });
  expect((await order(buyer)).status).toBe(201);
  expect(signInsAnswered).toBeLessThan(8);
  await Promise.all(flood);
  expect(signInsAnswered).toBe(24);
});

test('a sixth stream of one user → 429 too-many-streams with Retry-After', async () => {
  const { port } = await shop.listen();
  const head = `GET /live HTTP/1.1\r\nHost: a\r\nCookie: ${buyer.cookie}\r\n\r\n`;
  const streams = Array.from({ length: 5 }, () =>
    fetch(`http://127.0.0.1:${port}/live`, {
      headers: { cookie: buyer.cookie },
    }),
  );
  for (const { status } of await Promise.all(streams)) expect(status).toBe(200);
  const sixth = await speakHttp({ port, pieces: [head], until: (text) => text.includes('}') });
  expect([sixth.status, sixth.headers['retry-after']]).toEqual([429, '5']);
  expect(JSON.parse(sixth.body)).toMatchObject({ type: '/problems/too-many-streams', status: 429 });
  await shop.container.hub.drain();
});

test('the metrics say how much, how fast, with which end, and how long the queues are', async () => {
  await shop.call('GET', `/drops/${drop.dropId}`);
  const text = (await shop.call('GET', '/metrics')).text;
  for (const line of [
    /^livedrops_http_request_duration_seconds_count\{method="POST",route="\/orders",status="201"\} \d+$/m,
    /^livedrops_http_request_duration_seconds_bucket\{.*route="\/drops\/\{id\}".*\} \d+$/m,
    /^livedrops_orders_total\{outcome="held"\} \d+$/m,
    /^livedrops_orders_total\{outcome="ledger.overloaded"\} \d+$/m,
    /^livedrops_commit_batch_commands_count \d+$/m,
    /^livedrops_commit_duration_seconds_count \d+$/m,
    /^livedrops_order_queue_depth 0$/m,
    /^livedrops_password_queue_depth 0$/m,
    /^livedrops_cache_reads_total\{cache="drop",result="hit"\} \d+$/m,
    /^livedrops_stream_clients \d+$/m,
    /^# TYPE livedrops_event_age_at_delivery_seconds histogram$/m,
    /^livedrops_nodejs_eventloop_lag_p99_seconds /m,
  ]) {
    expect(text).toMatch(line);
  }
});
