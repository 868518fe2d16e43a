import { takeInEvents } from '@livedrops/core/notifications/take-in-events';
import type { TestShop } from './open-test-shop.ts';

/** What the worker does by itself: everything that was committed is in the inbox when this ends. */
export async function takeInAll({ container }: Pick<TestShop, 'container'>): Promise<void> {
  const { ctx, shop } = container;
  const tell = async () => {};
  let after = ctx.inbox.position();
  for (;;) {
    const wish = { after, limit: 500, tell };
    const taken = await takeInEvents({ ...ctx, outbox: shop.outbox }, wish);
    if (taken === null) return;
    after = taken.through;
  }
}
