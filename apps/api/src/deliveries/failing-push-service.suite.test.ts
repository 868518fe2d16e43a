import { PushPayload } from '@livedrops/contract/push-payload';
import type { SendOutcome } from '@livedrops/core/notifications/plan-retry';
import type { PushSender } from '@livedrops/core/ports/push-sender';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runDeadLetters } from '../dead-letters.ts';
import { filesIn, openEmbeddedDeliveries } from '../profiles/embedded.ts';
import { openPushStage, saveBrowser } from '../testing/open-push-stage.ts';
import { openTestShop, type TestShop, type TestUser } from '../testing/open-test-shop.ts';
import { addCreator, addDrop, minuteMs } from '../testing/stage.ts';
import { startDelivering } from '../workers/start-delivering.ts';
import { startTakeInEvents } from '../workers/take-in-events.ts';

let shop: TestShop & AsyncDisposable;
let creator: TestUser;
let warnings: object[];
let stop: () => Promise<void>;

async function open(pushSender: PushSender): Promise<void> {
  shop = await openTestShop({}, { pushSender });
  creator = await addCreator(shop);
  warnings = [];
  const { loops, tell } = startDelivering(shop.container);
  const log = { warn: (facts: object) => warnings.push(facts) };
  const { ctx, shop: store } = shop.container;
  const taking = startTakeInEvents(ctx, { outbox: store.outbox, log, tell });
  stop = async () => {
    await taking.stop();
    await Promise.all(loops.map((loop) => loop.stop()));
  };
}
afterEach(async () => {
  await stop();
  await shop[Symbol.asyncDispose]();
  expect(warnings).toEqual([]);
});

async function startDrop(): Promise<void> {
  await addDrop(shop, { by: creator, startsInMs: minuteMs });
  shop.clock.advance(minuteMs);
  await shop.container.ctx.drops.announceDue();
}
const follow = ({ userId }: TestUser) =>
  shop.container.ctx.follows.follow({
    followerId: userId,
    creatorId: brandId<CreatorId>(creator.userId),
    followedAt: 0,
  });
const queue = () => shop.container.deliveries.queue;
const soon = (ask: () => unknown) => expect.poll(ask, { timeout: 8_000, interval: 20 });
const counts = () => queue().counts();
const over = { waiting: 0, parked: 0 };
/** Empty: nothing would be sent now, whoever asked for it. */
const dueNow = () => queue().claim({ channel: 'push', limit: 10, leaseMs: 1 });
async function ended(outcome: string): Promise<number> {
  const text = await shop.container.metrics.text();
  const line = new RegExp(`deliveries_total\\{channel="push",outcome="${outcome}"\\} (\\d+)`);
  return Number(line.exec(text)?.[1] ?? 0);
}

describe('one push service', () => {
  let service: Awaited<ReturnType<typeof openPushStage>>;
  beforeEach(async () => {
    service = await openPushStage({ timeoutMs: 30_000 });
    await open(service.sender);
  });
  afterEach(() => service.close());

  async function addFollower() {
    const user = shop.addUser();
    await follow(user);
    const browser = service.subscribe();
    await saveBrowser(shop, user, browser);
    const kinds = () =>
      service.readBy(browser).map((text) => PushPayload.parse(JSON.parse(text)).kind);
    return { user, kinds };
  }

  /** The tries that come after the first, as far apart as the pauses can be. */
  async function tryAgain(from: number, to: number, each: number): Promise<void> {
    for (let tries = from; tries <= to; tries += 1) {
      shop.clock.advance(5 * minuteMs);
      await soon(service.requests).toBe(tries * each);
      if (tries < 5) await soon(() => ended('retried')).toBe(tries * each);
    }
  }

  async function deadLetters(...args: string[]): Promise<string> {
    const { config, ctx } = shop.container;
    const { deliveriesFile } = filesIn(config.dataDir);
    const beside = openEmbeddedDeliveries({ file: deliveriesFile, clock: ctx.clock, ids: ctx.ids });
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    await runDeadLetters({ queue: beside.queue, say, complain: say }, args);
    beside.close();
    return said.join('');
  }

  test('that fails five times parks what it fails at; an operator sees it, sends one again and gives up the other', async () => {
    const [one, other] = [await addFollower(), await addFollower()];
    await service.setMood({ status: 500 });
    await startDrop();
    await soon(() => ended('retried')).toBe(2);
    await tryAgain(2, 5, 2);
    await soon(counts).toEqual({ waiting: 0, parked: 2 });
    shop.clock.advance(5 * minuteMs);
    expect(await dueNow()).toEqual([]);

    const listed = await deadLetters('list');
    expect(listed).toContain('2 parked.');
    const lineOf = ({ user }: typeof one) =>
      listed.split('\n').find((line) => line.includes(user.userId)) ?? '';
    expect(lineOf(one)).toMatch(/^\d+\t.+\tpush\tdrop\.started\t.+\t5 tries\thttp_500$/);
    expect(listed).not.toContain('https://');

    await service.setMood({ status: 201 });
    const idOf = (line: string) => line.split('\t')[0] ?? '';
    expect(await deadLetters('replay', idOf(lineOf(one)))).toContain('is due again');
    expect(await deadLetters('drop', idOf(lineOf(other)))).toContain('is given up');
    await soon(one.kinds).toEqual(['drop.started']);
    await soon(counts).toEqual(over);
    expect(other.kinds()).toEqual([]);
    expect(await deadLetters('list')).toContain('Nothing is parked.');
  });

  test('that fails again after a replay has all five tries before it again', async () => {
    await addFollower();
    await service.setMood({ status: 500 });
    await startDrop();
    await soon(() => ended('retried')).toBe(1);
    await tryAgain(2, 5, 1);
    await soon(counts).toEqual({ waiting: 0, parked: 1 });
    await deadLetters('replay', 'all');
    await soon(service.requests).toBe(6);
    await soon(() => ended('retried')).toBe(5);
    expect(await counts()).toEqual({ waiting: 1, parked: 0 });
  });

  test.each([429, 503])(
    'that asks with %i to come again later is not asked before',
    async (status) => {
      const { kinds } = await addFollower();
      await service.setMood({ status, headers: { 'retry-after': '1200' } });
      await startDrop();
      await soon(() => ended('retried')).toBe(1);
      await service.setMood({ status: 201 });
      // Our own longest pause is long over.
      shop.clock.advance(1_199_000);
      expect(await dueNow()).toEqual([]);
      expect(service.requests()).toBe(1);
      shop.clock.advance(1_000);
      await soon(kinds).toEqual(['drop.started']);
      await soon(counts).toEqual(over);
    },
  );

  test('that is not there any more and comes back tells all it missed, once', async () => {
    const followers = [await addFollower(), await addFollower(), await addFollower()];
    await service.setMood('is_gone');
    await startDrop();
    await soon(() => ended('retried')).toBe(3);
    shop.clock.advance(5 * minuteMs);
    await soon(() => ended('retried')).toBe(6);
    expect(service.requests()).toBe(0);
    await service.setMood({ status: 201 });
    shop.clock.advance(5 * minuteMs);
    for (const { kinds } of followers) await soon(kinds).toEqual(['drop.started']);
    await soon(counts).toEqual(over);
    expect(service.requests()).toBe(3);
  });

  test.each([404, 410])(
    'that answers %i to a browser is never asked about it again',
    async (status) => {
      const { user, kinds } = await addFollower();
      await service.setMood({ status });
      await startDrop();
      await soon(() => shop.container.ctx.pushSubscriptions.list(user.userId)).toEqual([]);
      await soon(counts).toEqual(over);
      await service.setMood({ status: 201 });
      await startDrop();
      await soon(() => shop.container.deliveries.fanOuts.countOpen()).toBe(0);
      expect(await counts()).toEqual(over);
      expect([service.requests(), kinds()]).toEqual([1, []]);
    },
  );
});

test('a service that hangs holds up nobody at another, and is asked by few at a time', async () => {
  const hanging = new Set<(outcome: SendOutcome) => void>();
  const told: string[] = [];
  let [hangs, most] = [true, 0];
  await open({
    check: async () => null,
    send({ endpoint }) {
      told.push(endpoint);
      if (!hangs || endpoint.includes('fine')) return Promise.resolve({ type: 'sent' });
      return new Promise((resolve) => {
        hanging.add(resolve);
        most = Math.max(most, hanging.size);
      });
    },
  });
  const addFollowers = async (host: string, count: number) => {
    const endpoints = Array.from({ length: count }, (_, index) => `https://${host}.test/${index}`);
    for (const endpoint of endpoints) {
      const user = shop.addUser();
      await follow(user);
      await saveBrowser(shop, user, { endpoint, p256dh: '', auth: '' });
    }
    return endpoints;
  };
  // More than all that is claimed at a time, and before the others in the line.
  const slow = await addFollowers('hangs', 200);
  const fine = await addFollowers('fine', 20);
  await startDrop();
  await soon(() => told.filter((endpoint) => endpoint.includes('fine')).toSorted()).toEqual(
    fine.toSorted(),
  );
  // Not one of the others has come to an end meanwhile, not even by its time-out.
  expect(hanging.size).toBe(most);
  expect(most).toBe(shop.container.config.deliveries.pushPerHostMax);

  hangs = false;
  for (const answer of hanging) answer({ type: 'sent' });
  await soon(async () => {
    shop.clock.advance(500);
    return (await counts()).waiting;
  }).toBe(0);
  expect(told.toSorted()).toEqual([...slow, ...fine].toSorted());
});
