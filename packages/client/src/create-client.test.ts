import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest';
import { ApiProblem, type ProblemSlug } from './api-problem.ts';
import { ConnectionLost } from './connection-lost.ts';
import { type ClientOptions, createClient } from './create-client.ts';
import { readAnswer } from './read-answer.ts';
import type { components } from './schema.d.ts';
import type { ServerTimeSample } from './server-clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Answer = Response | Error | 'silence';

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

const problem = (slug: string, status: number, headers: Record<string, string> = {}) =>
  json(
    status,
    { type: `/problems/${slug}`, title: 'No', status, detail: 'Because.', instance: 'req-1' },
    { 'content-type': 'application/problem+json', ...headers },
  );

/** A server that gives these answers one after the other; the last one again and again. */
function setUp(answers: readonly Answer[], options: Partial<ClientOptions> = {}) {
  const requests: { method: string; url: string; body: string }[] = [];
  const sentAt: number[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url } = request;
    requests.push({ method, url, body: await request.clone().text() });
    sentAt.push(performance.now());
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    if (answer instanceof Response) return answer.clone();
    if (answer instanceof Error) throw answer;
    return new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });
  };
  const client = createClient({
    baseUrl: 'https://livedrops.test/api',
    fetch,
    random: () => 1,
    ...options,
  });
  return { client, requests, sentAt };
}

/** The call's end, with all the time it wants. */
async function settle<Value>(call: Promise<Value>): Promise<{ value?: Value; error?: unknown }> {
  const settled = call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.advanceTimersByTimeAsync(120_000);
  return settled;
}

const lost = new TypeError('fetch failed');
const drop = '019aa7c4-8f00-7c1e-9a55-00000000000a';
const placeOrder = (client: ReturnType<typeof createClient>, signal?: AbortSignal) =>
  client.POST('/orders', {
    body: { drop_id: drop, quantity: 1, idempotency_key: 'key-1' },
    ...(signal ? { signal } : {}),
  });
const getDrop = (client: ReturnType<typeof createClient>) =>
  client.GET('/drops/{id}', { params: { path: { id: drop } } });

test('an answer is typed by the contract and comes as data', async () => {
  const { client, requests } = setUp([json(200, { drop_id: drop })]);
  const call = readAnswer(getDrop(client));
  expectTypeOf(call).resolves.toEqualTypeOf<components['schemas']['Drop']>();
  expect((await settle(call)).value).toEqual({ drop_id: drop });
  expect(requests).toEqual([
    { method: 'GET', url: `https://livedrops.test/api/drops/${drop}`, body: '' },
  ]);
});

test('a refusal is thrown as a problem with its slug, its facts and the wait it asks for', async () => {
  const { client } = setUp([problem('sold-out', 409, { 'retry-after': '3' })]);
  const { error } = await settle(readAnswer(placeOrder(client)));
  expect(error).toBeInstanceOf(ApiProblem);
  expect(error).toMatchObject({
    slug: 'sold-out',
    status: 409,
    message: 'Because.',
    retryAfterMs: 3000,
    isDefinite: true,
    problem: { instance: 'req-1' },
  });
  expectTypeOf<'sold-out'>().toExtend<ProblemSlug>();
  expectTypeOf<'sold-uot'>().not.toExtend<ProblemSlug>();
});

test.each([
  ['invalid-transition', 409, true],
  ['validation-failed', 422, true],
  ['request-timeout', 408, false],
  ['rate-limited', 429, false],
  ['outcome-unknown', 503, false],
  ['internal-error', 500, false],
])('whether %s (%i) is a definite answer: %s', (slug, status, definite) => {
  const body = { type: `/problems/${slug}`, title: '', status, detail: '', instance: '' };
  expect(new ApiProblem(body).isDefinite).toBe(definite);
});

test('an error page that is no problem document still is a problem', async () => {
  const { client } = setUp([new Response('<h1>Bad Gateway</h1>', { status: 500 })]);
  const { error } = await settle(readAnswer(getDrop(client)));
  expect(error).toMatchObject({ name: 'ApiProblem', slug: 'internal-error', status: 500 });
});

test.each<[string, Answer]>([
  ['a lost connection', lost],
  ['503', problem('overloaded', 503)],
  ['429', problem('rate-limited', 429)],
  ['a proxy that lost the server', new Response('', { status: 502 })],
])('an order is sent again with the same key after %s', async (_, answer) => {
  const { client, requests } = setUp([answer, answer, json(201, { order_id: 'order-1' })]);
  const { value } = await settle(placeOrder(client));
  expect(value?.data).toEqual({ order_id: 'order-1' });
  expect(requests).toHaveLength(3);
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
  expect(requests[0]?.body).toContain('key-1');
});

test.each([400, 401, 403, 404, 409, 422, 500])('a definite %i is asked once', async (status) => {
  const { client, requests } = setUp([problem('some-problem', status)]);
  await settle(getDrop(client));
  await settle(placeOrder(client));
  expect(requests).toHaveLength(2);
});

const order = { params: { path: { id: 'order-1' } } } as const;
const card = { card_number: '4242424242424242' };

test('paying and cancelling are repeated, since an order can be paid and cancelled once', async () => {
  const { client, requests } = setUp([lost, json(200, {}), lost, json(200, {})]);
  await settle(client.POST('/orders/{id}/pay', { ...order, body: card }));
  await settle(client.POST('/orders/{id}/cancel', order));
  expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual([
    'pay',
    'pay',
    'cancel',
    'cancel',
  ]);
});

type Call = (client: ReturnType<typeof createClient>) => Promise<unknown>;
const account = { email: 'nuno@livedrops.example', password: 'demo-shopper-1' };

test.each<[string, Call]>([
  ['extending a hold', (client) => client.POST('/orders/{id}/extend', order)],
  ['signing in', (client) => client.POST('/auth/sign-in/email', { body: account })],
])('%s has no key and is never repeated', async (_, call) => {
  for (const answer of [lost, problem('overloaded', 503)]) {
    const { client, requests } = setUp([answer]);
    await settle(call(client));
    expect(requests).toHaveLength(1);
  }
});

test('the pauses grow, have full jitter, and end after four tries', async () => {
  const { client, sentAt } = setUp([lost]);
  const { error } = await settle(getDrop(client));
  expect(error).toBeInstanceOf(ConnectionLost);
  expect(error).toMatchObject({ reason: 'network', cause: lost });
  const pauses = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0));
  expect(pauses).toEqual([300, 600, 1200]);
  const calm = setUp([lost], { random: () => 0 });
  await settle(getDrop(calm.client));
  expect(calm.sentAt).toHaveLength(4);
  expect((calm.sentAt[3] ?? 0) - (calm.sentAt[0] ?? 0)).toBeLessThan(5);
});

test('the wait that the server asks for is kept, unless it is longer than a person waits', async () => {
  const short = setUp([problem('overloaded', 503, { 'retry-after': '2' }), json(200, {})], {
    random: () => 0,
  });
  await settle(getDrop(short.client));
  expect((short.sentAt[1] ?? 0) - (short.sentAt[0] ?? 0)).toBe(2000);
  const long = setUp([problem('rate-limited', 429, { 'retry-after': '60' })]);
  const { error } = await settle(readAnswer(getDrop(long.client)));
  expect(long.requests).toHaveLength(1);
  expect(error).toMatchObject({ slug: 'rate-limited', retryAfterMs: 60_000 });
});

test('a try that passes its deadline is a lost connection; reads have less time than writes', async () => {
  const reading = setUp(['silence']);
  const startedAt = performance.now();
  const read = await settle(getDrop(reading.client));
  expect(read.error).toMatchObject({ name: 'ConnectionLost', reason: 'timeout' });
  expect(reading.sentAt.map((at) => at - startedAt)).toEqual([0]);
  const writing = setUp(['silence'], { writeDeadlineMs: 500 });
  const write = await settle(placeOrder(writing.client));
  expect(write.error).toMatchObject({ reason: 'timeout' });
  expect(writing.requests).toHaveLength(4);
});

test('a body that breaks off is a lost connection, not a broken answer', async () => {
  const cut = new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"drop_id":'));
        controller.error(new TypeError('terminated'));
      },
    }),
  );
  const fetch = async () => cut;
  const client = createClient({ baseUrl: 'https://livedrops.test', fetch, random: () => 0 });
  const { error } = await settle(getDrop(client));
  expect(error).toMatchObject({ name: 'ConnectionLost', reason: 'network' });
});

test('the caller can end a request while it runs and while it waits to be repeated', async () => {
  for (const [answer, waitMs] of [
    ['silence', 50],
    [lost, 100],
  ] as const) {
    const { client, requests } = setUp([answer]);
    const abort = new AbortController();
    const call = placeOrder(client, abort.signal).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(waitMs);
    const why = new Error('left the page');
    abort.abort(why);
    expect(await call).toBe(why);
    expect(requests).toHaveLength(1);
  }
});

test('fresh answers tell the server’s time; bodies out of a cache do not', async () => {
  const samples: ServerTimeSample[] = [];
  const at = Date.parse('2026-11-22T20:00:00.700Z');
  const body = { server_time: new Date(at).toISOString() };
  const answers = [
    json(200, body, { date: new Date(at).toUTCString() }),
    json(200, body, { date: new Date(at + 5000).toUTCString() }),
    json(200, body),
    json(200, {}, { date: new Date(at).toUTCString() }),
  ];
  const { client } = setUp(answers, { onServerTime: (sample) => samples.push(sample) });
  for (const _ of answers) await settle(getDrop(client));
  expect(samples).toEqual([
    { serverAt: at, sentAt: expect.any(Number), receivedAt: expect.any(Number) },
  ]);
});
