import { PushPayload } from '@livedrops/contract/push-payload';
import { mustHave, type World } from './world.ts';
import type { WorldNotification } from './world-inbox.ts';

/** What the shop would send to a browser for an entry, read by the contract's schema. */
export function toPushPayload(world: World, entry: WorldNotification): PushPayload {
  const { notificationId, dropId, creatorId, orderId } = entry;
  const { kind, ...facts } = entry.fact;
  const product = mustHave(world.products, mustHave(world.drops, dropId).productId);
  return PushPayload.parse({
    notification_id: notificationId,
    kind,
    drop_id: dropId,
    title: product.title,
    creator: mustHave(world.creators, creatorId).profile_name,
    facts,
    url: orderId === null ? `/drops/${dropId}` : `/orders/${orderId}`,
  });
}
