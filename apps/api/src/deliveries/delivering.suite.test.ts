import { PushPayload } from '@livedrops/contract/push-payload';
import type { Letter } from '@livedrops/core/accounts/letter';
import type { Mail } from '@livedrops/core/ports/mailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPushStage, saveBrowser } from '../testing/open-push-stage.ts';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { addCreator, addDrop, minuteMs } from '../testing/stage.ts';
import { verifyMail } from '../testing/verify-mail.ts';
import { startDelivering } from '../workers/start-delivering.ts';
import { startTakeInEvents } from '../workers/take-in-events.ts';

let service: Awaited<ReturnType<typeof openPushStage>>;
let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
let stop: () => Promise<void>;
const mails: Mail[] = [];
const warnings: unknown[] = [];

function start(): () => Promise<void> {
  const { ctx, shop: store } = shop.container;
  const { loops, tell } = startDelivering(shop.container);
  const log = { warn: (facts: object) => warnings.push(facts) };
  const taking = startTakeInEvents(ctx, { outbox: store.outbox, log, tell });
  return async () => {
    await taking.stop();
    await Promise.all(loops.map((loop) => loop.stop()));
  };
}

beforeEach(async () => {
  mails.length = 0;
  warnings.length = 0;
  service = await openPushStage({ timeoutMs: 2_000 });
  const mailer = {
    send: async (mail: Mail) => {
      mails.push(mail);
      return { type: 'sent' } as const;
    },
  };
  shop = await openTestShop({}, { pushSender: service.sender, mailer });
  creator = await addCreator(shop);
  stop = start();
});
afterEach(async () => {
  await stop();
  await shop[Symbol.asyncDispose]();
  await service.close();
  expect(warnings).toEqual([]);
});

async function addFollower() {
  const user = shop.addUser();
  await shop.call('POST', `/users/${user.userId}/follow/${creator.userId}`, { as: user });
  const browser = service.subscribe();
  await saveBrowser(shop, user, browser);
  return { user, browser };
}
const announce = () => shop.container.ctx.drops.announceDue();
async function startDrop(): Promise<string> {
  const { dropId } = await addDrop(shop, { by: creator, startsInMs: minuteMs });
  shop.clock.advance(minuteMs);
  await announce();
  return dropId;
}
type Follower = Awaited<ReturnType<typeof addFollower>>;
const read = ({ browser }: Follower) =>
  service.readBy(browser).map((text) => PushPayload.parse(JSON.parse(text)));
const kinds = (follower: Follower) => read(follower).map(({ kind }) => kind);
const queue = () => shop.container.deliveries.queue;
const soon = (ask: () => unknown) => expect.poll(ask, { timeout: 8_000, interval: 20 });
const waiting = async () => (await queue().counts()).waiting;
const queued = (pattern: RegExp) => async () =>
  Number(pattern.exec(await shop.container.metrics.text())?.[1] ?? 0);
const sent = queued(/deliveries_total\{channel="push",outcome="sent"\} (\d+)/);
const retried = queued(/deliveries_total\{channel="push",outcome="retried"\} (\d+)/);

describe('a drop that starts', () => {
  test('is read in the browsers of its followers, once, as the contract says it', async () => {
    const [one, other] = [await addFollower(), await addFollower()];
    const stranger = { user: shop.addUser(), browser: service.subscribe() };
    await saveBrowser(shop, stranger.user, stranger.browser);
    const dropId = await startDrop();
    await soon(() => [...kinds(one), ...kinds(other)]).toEqual(['drop.started', 'drop.started']);
    expect(read(one)[0]).toMatchObject({
      drop_id: dropId,
      title: 'Tidewater cups',
      creator: 'Studio ondo',
      facts: { stock_count: 10 },
      url: `/drops/${dropId}`,
    });
    expect(read(stranger)).toEqual([]);
    await soon(waiting).toBe(0);
    expect(service.requests()).toBe(2);
  });

  test('is told once to who follows and asked, and to who asked though the creator is muted', async () => {
    const both = await addFollower();
    const muted = await addFollower();
    await shop.call('PUT', `/creators/${creator.userId}/notification-setting`, {
      as: muted.user,
      body: { setting: 'muted' },
    });
    const deaf = await addFollower();
    await shop.call('PUT', `/creators/${creator.userId}/notification-setting`, {
      as: deaf.user,
      body: { setting: 'muted' },
    });
    const { dropId } = await addDrop(shop, { by: creator, startsInMs: 5 * minuteMs });
    for (const { user } of [both, muted]) {
      await shop.call('POST', `/drops/${dropId}/reminder`, { as: user });
    }
    shop.clock.advance(3 * minuteMs);
    await announce();
    await soon(() => [...kinds(both), ...kinds(muted)]).toEqual(['drop.reminder', 'drop.reminder']);
    shop.clock.advance(2 * minuteMs);
    await announce();
    const all = ['drop.reminder', 'drop.started'];
    await soon(() => [kinds(both), kinds(muted)]).toEqual([all, all]);
    await soon(waiting).toBe(0);
    expect(read(deaf)).toEqual([]);
  });

  test('reaches a service that failed, hung up and hung, each browser once', async () => {
    const follower = await addFollower();
    await service.setMood({ status: 503 });
    await startDrop();
    await soon(retried).toBe(1);
    await service.setMood('hangs_up');
    shop.clock.advance(20_000);
    await soon(retried).toBe(2);
    await service.setMood('hangs');
    shop.clock.advance(80_000);
    await soon(retried).toBe(3);
    await service.setMood({ status: 201 });
    shop.clock.advance(5 * minuteMs);
    await soon(() => kinds(follower)).toEqual(['drop.started']);
    await soon(waiting).toBe(0);
  });

  test('is parked when it is sent elsewhere, and told when an operator replays it', async () => {
    const follower = await addFollower();
    await service.setMood({ status: 302, headers: { location: 'https://inside.test/' } });
    await startDrop();
    await soon(async () => (await queue().counts()).parked).toBe(1);
    const [parked] = await queue().listParked({ after: null, limit: 10 });
    expect(parked).toMatchObject({ tries: 1, reason: 'http_302', kind: 'drop.started' });
    await service.setMood({ status: 201 });
    if (parked) await queue().replayParked(parked.deliveryId);
    await soon(() => kinds(follower)).toEqual(['drop.started']);
  });

  test('deletes a browser that is gone, and still reaches the other of the same person', async () => {
    const { user, browser } = await addFollower();
    await service.setMood({ status: 410 });
    await startDrop();
    await soon(() => shop.container.ctx.pushSubscriptions.list(user.userId)).toEqual([]);
    await service.setMood({ status: 201 });
    const second = service.subscribe();
    await saveBrowser(shop, user, second);
    await startDrop();
    await soon(() => service.readBy(second)).toHaveLength(1);
    expect(service.readBy(browser)).toEqual([]);
  });

  test('is not told to a browser that has another owner by the time it is sent', async () => {
    const { user, browser } = await addFollower();
    await service.setMood({ status: 503 });
    await startDrop();
    await soon(retried).toBe(1);
    const heir = shop.addUser();
    await saveBrowser(shop, heir, browser);
    await service.setMood({ status: 201 });
    shop.clock.advance(20_000);
    await soon(waiting).toBe(0);
    expect(service.readBy(browser)).toEqual([]);
    expect(await shop.container.ctx.pushSubscriptions.list(user.userId)).toEqual([]);
  });

  test('is not told hours later', async () => {
    const follower = await addFollower();
    await service.setMood({ status: 503 });
    await startDrop();
    await soon(retried).toBe(1);
    await service.setMood({ status: 201 });
    shop.clock.advance(61 * minuteMs);
    await soon(waiting).toBe(0);
    expect(kinds(follower)).toEqual([]);
    expect(await sent()).toBe(0);
  });

  test('is told after a stop by the process that starts next', async () => {
    const follower = await addFollower();
    await service.setMood('hangs');
    await startDrop();
    await soon(service.requests).toBe(1);
    await stop();
    await service.setMood({ status: 201 });
    shop.clock.advance(minuteMs);
    stop = start();
    await soon(() => kinds(follower)).toEqual(['drop.started']);
  });
});

test('a mail reaches who has a proven address, with the way out of such mails', async () => {
  const { user } = await addFollower();
  const unproven = await addFollower();
  verifyMail(shop, user);
  const { dropId } = await addDrop(shop, { by: creator, startsInMs: 60 * minuteMs });
  await shop.call('POST', `/drops/${dropId}/cancel`, { as: creator });
  await soon(() => mails.map(({ subject }) => subject)).toEqual(['Tidewater cups was called off']);
  await soon(waiting).toBe(0);
  const [mail] = mails;
  expect(mail?.to).toBe(`${user.userId}@livedrops.example`);
  expect(mail?.to).not.toContain(unproven.user.userId);
  expect(mail?.text).toContain(`http://shop.test/drops/${dropId}`);
  expect(mail?.unsubscribeUrl).toContain('http://shop.test/unsubscribe?token=');
});

test('a letter about the account is sent, whatever its owner wants to hear, until its link has run out', async () => {
  const { userId } = shop.addUser();
  const to = 'nuno@livedrops.example';
  const letter: Letter = { kind: 'reset_password', to, linkId: 'a-link' };
  const queued = (factId: string, expiresAt: number) => ({
    userId,
    factId,
    channel: 'mail' as const,
    kind: 'account.mail' as const,
    payload: JSON.stringify({ type: 'letter', letter, expiresAt }),
    dueAt: 0,
  });
  const now = shop.clock.now();
  await queue().enqueue([queued('late', now), queued('early', now + 1)]);
  await soon(waiting).toBe(0);
  expect(mails.map((mail) => [mail.to, mail.messageId])).toEqual([[to, 'early@shop.test']]);
  const token = shop.container.mailTokens.seal('a-link');
  expect(mails[0]?.text).toContain(`http://shop.test/reset-password#token=${token}`);
});
