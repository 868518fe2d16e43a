import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHandlers } from './create-handlers.ts';
import { createScenes } from './scenes.ts';
import { mockId } from './world/mock-ids.ts';

const scenes = createScenes();
const server = setupServer(...createHandlers((request) => scenes.worldOf(request)));
const cups = mockId('drop', 1);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const read = (apiBase: string, path: string, init?: RequestInit) =>
  fetch(`http://shop.example${apiBase}${path}`, init);

const soldOf = async (apiBase: string) =>
  (await (await read(apiBase, `/drops/${cups}`)).json()).sold;

const post = (apiBase: string, path: string, body: unknown) =>
  read(apiBase, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const buyOne = (apiBase: string) =>
  post(apiBase, '/orders', {
    drop_id: cups,
    variant_id: mockId('variant', 16),
    quantity: 1,
    idempotency_key: 'mine',
  });

/** Asks for something that never comes; says whether anything came so far. */
function askInVain(apiBase: string) {
  const leaving = new AbortController();
  let settled = false;
  const asked = read(apiBase, '/drops/live', { signal: leaving.signal })
    .catch(() => undefined)
    .finally(() => {
      settled = true;
    });
  return {
    isSettled: () => settled,
    async leave() {
      leaving.abort();
      await asked;
    },
  };
}

it('keeps nobody waiting for a request of another scene that never ends', async () => {
  const vain = askInVain(scenes.open('never', { scenario: 'loading' }).apiBase);
  const answers = await Promise.all(
    ['one', 'two', 'three'].map((name) => read(scenes.open(name).apiBase, '/drops/live')),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(vain.isSettled()).toBe(false);
  await vain.leave();
});

it('answers a scene that is opened again, whatever its last world still owes', async () => {
  const vain = askInVain(scenes.open('again', { scenario: 'loading' }).apiBase);
  const answer = await read(scenes.open('again').apiBase, '/drops/live');
  expect(answer.status).toBe(200);
  expect(vain.isSettled()).toBe(false);
  await vain.leave();
});

it('sells a unit in the scene that it is bought in, and in no other', async () => {
  const here = scenes.open('here').apiBase;
  const there = scenes.open('there').apiBase;
  const before = await soldOf(here);
  const order = await buyOne(here);
  expect(order.status).toBe(201);
  const { order_id } = await order.json();
  const paid = await post(here, `/orders/${order_id}/pay`, { card_number: '4242424242424242' });
  expect(paid.status).toBe(200);
  expect(await soldOf(here)).toBe(before + 1);
  expect(await soldOf(there)).toBe(before);
  expect((await read(there, `/orders/${order_id}`)).status).toBe(404);
});

it('tells the listeners of one scene nothing of another', async () => {
  const heard: string[] = [];
  for (const name of ['told', 'untold']) {
    const { world } = scenes.open(name);
    world.listeners.add(({ event }) => heard.push(`${name} ${event.kind}`));
  }
  await buyOne('/scenes/told/api');
  expect(heard).toEqual(['told order.held', 'told stock.changed']);
});
