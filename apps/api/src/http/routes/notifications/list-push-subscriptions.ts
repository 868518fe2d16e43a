import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWirePushSubscription } from './to-wire-push-subscription.ts';

export function createListPushSubscriptions({
  ctx,
}: RouteContext): Handler<Endpoints['listPushSubscriptions']> {
  return async ({ actor }) => {
    const subscriptions = await ctx.pushSubscriptions.list(actor.userId);
    return { status: 200, body: { items: subscriptions.map(toWirePushSubscription) } };
  };
}
