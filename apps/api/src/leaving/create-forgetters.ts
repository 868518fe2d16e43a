import { forgetFollows } from '@livedrops/core/leaving/forget-follows';
import { forgetHolds } from '@livedrops/core/leaving/forget-holds';
import { forgetProfile } from '@livedrops/core/leaving/forget-profile';
import type { Forgetter } from '@livedrops/core/leaving/forgetter';
import type { DeliveryQueue } from '@livedrops/core/ports/delivery-queue';
import type { FanOuts } from '@livedrops/core/ports/fan-outs';
import type { Context } from '@livedrops/core/shared/context';

/** Every place that keeps something of people. What hangs on the account itself goes with it. */
export function createForgetters(
  ctx: Omit<Context, 'forgetters'>,
  deliveries: {
    readonly queue: Pick<DeliveryQueue, 'forgetUser'>;
    readonly fanOuts: Pick<FanOuts, 'forgetUser'>;
  },
): readonly Forgetter[] {
  return [
    { name: 'holds', forget: (userId) => forgetHolds(ctx, userId) },
    { name: 'follows', forget: (userId) => forgetFollows(ctx, userId) },
    { name: 'profile', forget: (userId) => forgetProfile(ctx, userId) },
    { name: 'preferences', forget: (userId) => ctx.preferences.forgetUser(userId) },
    { name: 'push', forget: (userId) => ctx.pushSubscriptions.forgetUser(userId) },
    { name: 'inbox', forget: (userId) => ctx.inbox.forgetUser(userId) },
    {
      name: 'deliveries',
      forget: async (userId) => {
        // First what would be queued, then what is.
        await deliveries.fanOuts.forgetUser(userId);
        await deliveries.queue.forgetUser(userId);
        return { ok: true };
      },
    },
    { name: 'reminders', forget: (userId) => ctx.reminders.forgetUser(userId) },
  ];
}
