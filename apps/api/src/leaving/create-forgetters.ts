import { forgetFollows } from '@livedrops/core/leaving/forget-follows';
import { forgetHolds } from '@livedrops/core/leaving/forget-holds';
import { forgetProfile } from '@livedrops/core/leaving/forget-profile';
import type { Forgetter } from '@livedrops/core/leaving/forgetter';
import type { Context } from '@livedrops/core/shared/context';

/** Every place that keeps something of people. What hangs on the account itself goes with it. */
export function createForgetters(ctx: Omit<Context, 'forgetters'>): readonly Forgetter[] {
  return [
    { name: 'holds', forget: (userId) => forgetHolds(ctx, userId) },
    { name: 'follows', forget: (userId) => forgetFollows(ctx, userId) },
    { name: 'profile', forget: (userId) => forgetProfile(ctx, userId) },
    { name: 'preferences', forget: (userId) => ctx.preferences.forgetUser(userId) },
    { name: 'push', forget: (userId) => ctx.pushSubscriptions.forgetUser(userId) },
    { name: 'inbox', forget: (userId) => ctx.inbox.forgetUser(userId) },
    { name: 'reminders', forget: (userId) => ctx.reminders.forgetUser(userId) },
  ];
}
