import type { Endpoint } from '@livedrops/contract/endpoint';
import { endpoints } from '@livedrops/contract/endpoints';
import { LiveEvent } from '@livedrops/contract/live';
import { problemsOf } from '@livedrops/contract/openapi';
import { Problem } from '@livedrops/contract/primitives';
import { problemKinds } from '@livedrops/contract/problems';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandlers } from './create-handlers.ts';
import type { AnsweredOperationId } from './handlers/operation.ts';
import { streamLive } from './handlers/stream-live.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';
import { createScenes } from './scenes.ts';
import type { OperationCase } from './testing/operation-case.ts';
import {
  onlyUnderStress,
  operationCases,
  order,
  otherAnswers,
  upcoming,
} from './testing/operation-cases.ts';
import { openingAt } from './world/create-world.ts';

const scenes = createScenes();
const server = setupServer(...createHandlers((request) => scenes.worldOf(request)));
const origin = 'http://shop.example';

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

async function send(id: AnsweredOperationId, name: string, test: OperationCase): Promise<Response> {
  const { apiBase } = scenes.open(name, {
    now: () => openingAt,
    signedIn: test.as ?? 'shopper',
    ...(test.arrange ? { arrange: test.arrange } : {}),
  });
  const { method, path } = endpoints[id];
  return fetch(`${origin}${apiBase}${test.path ?? path}`, {
    method: method.toUpperCase(),
    headers: {
      ...(test.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...test.headers,
    },
    ...(test.body === undefined ? {} : { body: JSON.stringify(test.body) }),
    ...(test.file && { body: test.file }),
  });
}

async function expectDeclared(id: AnsweredOperationId, answer: Response): Promise<void> {
  const route: Endpoint = endpoints[id];
  const declared = route.answers[answer.status];
  if (!declared) {
    const problem = Problem.parse(await answer.json());
    const slug = problem.type.replace('/problems/', '');
    expect(problemsOf(route)).toContain(slug);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    return;
  }
  if (!declared.schema) {
    expect(await answer.text()).toBe('');
    return;
  }
  const json = declared.mediaType === undefined;
  const body = json ? await answer.json() : await answer.text();
  // Strict: a field that the contract does not have must not be there either.
  expect(declared.schema?.parse(body)).toEqual(body);
}

const ids = Object.keys(operationCases) as AnsweredOperationId[];

describe.each(ids)('the mocked %s', (id) => {
  it.each(operationCases[id].map((test, index) => ({ ...test, index })))(
    'answers $gives as the contract declares it (case $index)',
    async ({ index, ...test }) => {
      const answer = await send(id, `${id}-${index}`, test);
      const { gives } = test;
      const expected = typeof gives === 'number' ? gives : problemKinds[gives].status;
      expect(answer.status).toBe(expected);
      if (typeof gives !== 'number') {
        expect((await answer.clone().json()).type).toBe(`/problems/${gives}`);
      }
      await expectDeclared(id, answer);
    },
  );

  it('gives every answer and every problem of its own', () => {
    const route: Endpoint = endpoints[id];
    const given = new Set(operationCases[id].map(({ gives }) => gives));
    const answers = Object.keys(route.answers).map(Number);
    const missing = [
      ...answers.filter((status) => !otherAnswers[id]?.includes(status)),
      ...route.problems.filter((slug) => !onlyUnderStress.includes(slug)),
    ].filter((wanted) => !given.has(wanted));
    expect(missing).toEqual([]);
  });
});

describe('the mocked world', () => {
  it('answers a repeated key with the same order', async () => {
    const first = await send('placeOrder', 'replay', { gives: 201, body: order() });
    const { order_id } = await first.json();
    const again = await fetch(`${origin}/scenes/replay/api/orders`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(order()),
    });
    expect(again.status).toBe(200);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const body = await again.json();
    expect(body.order_id).toBe(order_id);
    expect(endpoints.placeOrder.answers[200].schema.parse(body)).toEqual(body);
  });

  it('keeps scenes apart', async () => {
    scenes.open('one', { scenario: 'empty' });
    scenes.open('two');
    const count = async (name: string) =>
      (await (await fetch(`${origin}/scenes/${name}/api/products`)).json()).total;
    expect(await count('one')).toBe(0);
    expect(await count('two')).toBeGreaterThan(20);
  });

  it.each(Object.keys(scenarios) as ScenarioName[])('opens the scenario %s', async (scenario) => {
    const { world } = scenes.open(scenario, { scenario, now: () => openingAt });
    // What takes long is looked at by its setting; waiting for it proves nothing more.
    if (world.trouble.latency !== 0) return;
    const read = fetch(`${origin}/scenes/${scenario}/api/drops/live`);
    if (world.trouble.fault === 'offline') await expect(read).rejects.toThrow();
    else await expectDeclared('listLiveDrops', await read);
  });

  it('refuses as often as it is told and then goes on', async () => {
    const { world } = scenes.open('stress');
    world.trouble.refusals.set('placeOrder', { slug: 'outcome-unknown', times: 1 });
    const place = () =>
      fetch(`${origin}/scenes/stress/api/orders`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(order()),
      });
    const first = await place();
    expect(first.status).toBe(503);
    expect(first.headers.get('retry-after')).not.toBeNull();
    await expectDeclared('placeOrder', first);
    expect((await place()).status).toBe(201);
  });
});

describe('the mocked stream', () => {
  it('sends the cursor, a beat and then only events that the contract knows', () => {
    let now = openingAt;
    const { world } = scenes.open('stream', { now: () => now, scenario: 'sells-out' });
    const frames: { id?: string; event?: unknown }[] = [];
    const stop = streamLive(world, new Request(`${origin}/api/live`), (frame) =>
      frames.push(frame),
    );
    for (let step = 0; step < 60; step += 1) {
      now += 500;
      world.actors[0]?.(world);
    }
    stop();
    expect(frames[0]).toEqual({ id: expect.stringMatching(/^\d+$/) });
    const events = frames.flatMap(({ event }) => (event ? [LiveEvent.parse(event)] : []));
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['beat', 'stock.changed', 'stock.low', 'drop.soldout']),
    );
    const seqs = events.flatMap((event) => ('seq' in event ? [event.seq] : []));
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  });

  it('replays what was missed and resets a cursor it does not know', () => {
    const { world } = scenes.open('resume', { now: () => openingAt });
    const events = (lastId: string) => {
      const kinds: string[] = [];
      const request = new Request(`${origin}/api/live?last_event_id=${lastId}`);
      streamLive(world, request, ({ event }) => event && kinds.push(event.kind))();
      return kinds;
    };
    const drop = world.drops.get(upcoming);
    if (drop) drop.startAt = openingAt - 1;
    expect(events('0')).toEqual(['beat', 'drop.started']);
    expect(events('1')).toEqual(['beat']);
    expect(events('99')).toEqual(['reset', 'beat']);
  });
});
