import type { DeliveryQueue, NewDelivery } from '@livedrops/core/ports/delivery-queue';
import { brandId, type UserId } from '@livedrops/core/shared/ids';

/** One fact for 250 users. */
export const toldDeliveries: readonly NewDelivery[] = Array.from({ length: 250 }, (_, index) => ({
  userId: brandId<UserId>(`user-${index}`),
  factId: 'drop.started 1',
  channel: 'push',
  kind: 'drop.started',
  payload: '{}',
  dueAt: 0,
}));

/** Queues the fact and tells it until nothing is due: what a worker does, with `tell` in the sender's place. */
export async function tellDeliveries(
  queue: DeliveryQueue,
  tell: (userId: UserId) => void,
): Promise<void> {
  await queue.enqueue(toldDeliveries);
  for (;;) {
    const claimed = await queue.claim({ channel: 'push', limit: 40, leaseMs: 30_000 });
    if (claimed.length === 0) return;
    for (const delivery of claimed) {
      tell(delivery.userId);
      await queue.complete(delivery);
    }
  }
}
