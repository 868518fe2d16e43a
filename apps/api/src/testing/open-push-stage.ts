import { createECDH } from 'node:crypto';
import { createPushSender } from '@livedrops/adapter-push/push-sender';
import {
  openPushService,
  pushServiceHost,
} from '@livedrops/adapter-push/testing/open-push-service';
import type { PushSubscription } from '@livedrops/core/ports/push-sender';
import { brandId, type SubscriptionId } from '@livedrops/core/shared/ids';
import type { TestShop, TestUser } from './open-test-shop.ts';

interface PushStageOptions {
  /** How long a service may be silent. A busy machine takes a second for the first handshake alone. */
  readonly timeoutMs: number;
}

/** A push service on this machine that reads what browsers would, and a sender that takes it for the internet. */
export async function openPushStage({ timeoutMs }: PushStageOptions) {
  const pair = createECDH('prime256v1');
  const publicKey = pair.generateKeys().toString('base64url');
  const privateKey = pair.getPrivateKey().toString('base64url');
  const service = await openPushService(publicKey, null);
  const sender = createPushSender(
    {
      vapid: { subject: 'mailto:push@livedrops.example', publicKey, privateKey },
      clock: Date,
      moreHosts: [pushServiceHost],
      timeoutMs,
    },
    {
      port: service.port,
      ca: service.cert,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      isOpen: () => true,
    },
  );
  return {
    ...service,
    sender,
    async close() {
      sender.close();
      await service.close();
    },
  };
}

/** A browser of somebody, saved past the checks of its address. */
export async function saveBrowser(
  { container }: Pick<TestShop, 'container'>,
  { userId }: Pick<TestUser, 'userId'>,
  subscription: PushSubscription,
): Promise<SubscriptionId> {
  const subscriptionId = brandId<SubscriptionId>(container.ctx.ids.next());
  const createdAt = container.ctx.clock.now();
  const saved = { ...subscription, subscriptionId, userId, createdAt };
  await container.ctx.pushSubscriptions.save(saved, 16);
  return subscriptionId;
}
