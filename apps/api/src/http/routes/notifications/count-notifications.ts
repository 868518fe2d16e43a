import type { Endpoints } from '@livedrops/contract/endpoints';
import { countNotifications } from '@livedrops/core/notifications/count-notifications';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireCounts } from './to-wire-counts.ts';

export function createCountNotifications({
  ctx,
}: RouteContext): Handler<Endpoints['countNotifications']> {
  return async ({ actor }) => ({
    status: 200,
    body: toWireCounts(await countNotifications(ctx, actor.userId)),
  });
}
