import { fileURLToPath } from 'node:url';
import { conformanceCases, transcriptUrl } from '@livedrops/contract/conformance/cases';
import { readFrames } from '@livedrops/contract/conformance/read-frames';
import type { Person, Stage } from '@livedrops/contract/conformance/stage';
import { Talk } from '@livedrops/contract/conformance/talk';
import { endpoints, type OperationId } from '@livedrops/contract/endpoints';
import { announceDrops } from '@livedrops/core/drops/announce-drops';
import { expireHolds } from '@livedrops/core/orders/expire-holds';
import { afterEach, expect, test } from 'vitest';
import { openTestShop } from '../testing/open-test-shop.ts';
import { readLetters, tokenIn } from '../testing/read-letters.ts';
import { addCreator } from '../testing/stage.ts';
import { takeInAll } from '../testing/take-in-all.ts';
import { relayOutbox } from '../workers/relay-outbox.ts';

// The same conversations are held with the mocks, against these transcripts. A change of behaviour is accepted with
// `vitest run --project=node apps/api/src/http/conformance.test.ts -u`, and the mocks have to follow.

type Shop = Awaited<ReturnType<typeof openTestShop>>;

const opened: { dispose(): Promise<void> }[] = [];
afterEach(async () => {
  for (const stage of opened.splice(0)) await stage.dispose();
});

async function openStage(): Promise<Stage> {
  const check = async ({ endpoint }: { readonly endpoint: string }) =>
    endpoint.startsWith('https:') ? null : ('not_https' as const);
  const pushSender = { check, send: async () => ({ type: 'sent' }) as const };
  const shop = await openTestShop({}, { pushSender });
  const relay = relayOutbox({
    outbox: shop.container.shop.outbox,
    bus: shop.container.bus,
    onFailure: (error) => {
      throw error;
    },
  });
  opened.push({
    async dispose() {
      await relay.stop();
      await shop[Symbol.asyncDispose]();
    },
  });
  return stageOf(shop, await signIn(shop));
}

async function signIn(shop: Shop) {
  const cookies = new Map<Person, string>();
  cookies.set('creator', (await addCreator(shop, 'ondo')).cookie);
  cookies.set('rival', (await addCreator(shop, 'kiln')).cookie);
  for (const person of ['buyer', 'stranger'] as const) cookies.set(person, shop.addUser().cookie);
  return cookies;
}

function stageOf(shop: Shop, cookies: Map<Person, string>): Stage {
  const tokens = new Map<string, string>();
  const headersOf = (person: Person) => ({ cookie: cookies.get(person) ?? '' });
  return {
    now: () => shop.clock.now(),
    async fetch(person, request) {
      request.headers.set('cookie', cookies.get(person) ?? '');
      const response = await shop.app.fetch(request);
      for (const set of response.headers.getSetCookie()) {
        cookies.set(person, /max-age=0/i.test(set) ? '' : (set.split(';')[0] ?? ''));
      }
      return response;
    },
    async frames(person, { path, count }) {
      const { port } = await shop.listen();
      const leaving = new AbortController();
      const stream = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: headersOf(person),
        signal: leaving.signal,
      });
      const frames = await readFrames(stream, count);
      leaving.abort();
      return frames;
    },
    async mailedToken(email) {
      const mails = (await readLetters(shop)).filter(({ to }) => to === email);
      for (const { text } of mails) {
        const token = tokenIn(text);
        if (token !== null) tokens.set(email, token);
      }
      return tokens.get(email) ?? null;
    },
    async pass(ms) {
      shop.clock.advance(ms);
      await announceDrops(shop.container.ctx);
      await expireHolds(shop.container.ctx, { batchSize: 100 });
      await takeInAll(shop);
    },
  };
}

const asked = new Set<OperationId>();

test.each(Object.keys(conformanceCases))('%s', async (name) => {
  const talk = new Talk(await openStage());
  await conformanceCases[name]?.(talk);
  for (const id of talk.asked) asked.add(id);
  await expect(talk.transcript()).toMatchFileSnapshot(fileURLToPath(transcriptUrl(name)));
});

test('every operation of the contract is asked at least once', () => {
  expect([...asked].sort()).toEqual(Object.keys(endpoints).sort());
});
