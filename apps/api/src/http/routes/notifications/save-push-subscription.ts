import type { Endpoints } from '@livedrops/contract/endpoints';
import { savePushSubscription } from '@livedrops/core/notifications/save-push-subscription';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWirePushSubscription } from './to-wire-push-subscription.ts';

export function createSavePushSubscription({
  ctx,
}: RouteContext): Handler<Endpoints['savePushSubscription']> {
  return async ({ actor, body }) => {
    const { endpoint, keys } = body;
    const saved = await savePushSubscription(ctx, { actor, subscription: { endpoint, ...keys } });
    return saved.ok
      ? { status: 201, body: toWirePushSubscription(saved.subscription) }
      : problemOf(saved);
  };
}
