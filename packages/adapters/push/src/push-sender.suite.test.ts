import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { describePushSender } from '@livedrops/port-suites/push-sender.suite';
import { expect, onTestFinished, test } from 'vitest';
import webPush from 'web-push';
import { isPublicAddress } from './is-public-address.ts';
import { createPushSender, type LocalInternet } from './push-sender.ts';
import { openPushService, pushServiceHost } from './testing/open-push-service.ts';

const vapid = { subject: 'mailto:push@livedrops.example', ...webPush.generateVAPIDKeys() };
const local = { address: '127.0.0.1', family: 4 };

async function openStage(wish: LocalInternet = {}) {
  const service = await openPushService(vapid.publicKey);
  const sender = createPushSender(
    { vapid, clock: createFakeClock(), moreHosts: [pushServiceHost], timeoutMs: 1_500 },
    {
      port: service.port,
      ca: service.cert,
      resolve: async () => [local],
      isOpen: () => true,
      ...wish,
    },
  );
  async function close(): Promise<void> {
    sender.close();
    await service.close();
  }
  return { ...service, sender, close };
}

describePushSender('web push', openStage);

const message = { payload: '{}', ttlMs: 60_000, urgency: 'high' } as const;

test('a name that leads into our own network is neither saved nor dialled', async () => {
  const stage = await openStage({ isOpen: isPublicAddress });
  onTestFinished(stage.close);
  const subscription = stage.subscribe();
  expect(await stage.sender.check(subscription)).toBe('private_address');
  expect(await stage.sender.send(subscription, message)).toEqual({
    type: 'refused',
    reason: 'private_address',
  });
  expect(stage.requests()).toBe(0);
});

test('a name that was public when it was saved and is ours when it is dialled gets no message', async () => {
  const answers = [{ address: '142.250.185.74', family: 4 }];
  const stage = await openStage({
    isOpen: isPublicAddress,
    resolve: async () => [answers.shift() ?? local],
  });
  onTestFinished(stage.close);
  const subscription = stage.subscribe();
  expect(await stage.sender.check(subscription)).toBeNull();
  expect(await stage.sender.send(subscription, message)).toEqual({
    type: 'refused',
    reason: 'private_address',
  });
  expect(stage.requests()).toBe(0);
});

test('a name that nobody knows is not saved, and worth another try when it was', async () => {
  const stage = await openStage({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });
  onTestFinished(stage.close);
  const subscription = stage.subscribe();
  expect(await stage.sender.check(subscription)).toBe('unknown_host');
  expect(await stage.sender.send(subscription, message)).toEqual({
    type: 'failed',
    reason: 'unreachable',
  });
});

test('a name whose servers never answer is not saved, and nobody waits for them for ever', async () => {
  const stage = await openStage({ resolve: () => new Promise(() => undefined) });
  onTestFinished(stage.close);
  expect(await stage.sender.check(stage.subscribe())).toBe('unknown_host');
});

test('a service whose certificate nobody vouches for gets no message', async () => {
  const stage = await openStage();
  onTestFinished(stage.close);
  const stranger = await openStage();
  onTestFinished(stranger.close);
  await stage.setMood('is_gone');
  const astray = createPushSender(
    { vapid, clock: createFakeClock(), moreHosts: [pushServiceHost] },
    { port: stranger.port, ca: stage.cert, resolve: async () => [local], isOpen: () => true },
  );
  onTestFinished(() => astray.close());
  expect(await astray.send(stage.subscribe(), message)).toEqual({
    type: 'failed',
    reason: 'unreachable',
  });
  expect(stranger.requests()).toBe(0);
});

test('a service that would rather speak another protocol is no service, and nobody waits for it', async () => {
  const stage = await openStage();
  onTestFinished(stage.close);
  const headers = { connection: 'upgrade', upgrade: 'websocket' };
  await stage.setMood({ status: 101, headers });
  const startedAt = performance.now();
  expect(await stage.sender.send(stage.subscribe(), message)).toMatchObject({ type: 'failed' });
  // Not by the time-out.
  expect(performance.now() - startedAt).toBeLessThan(1_400);
});
