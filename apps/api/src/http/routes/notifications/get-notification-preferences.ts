import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWirePreferences } from './preferences-wire.ts';

export function createGetNotificationPreferences({
  ctx,
}: RouteContext): Handler<Endpoints['getNotificationPreferences']> {
  return async ({ actor }) => ({
    status: 200,
    body: toWirePreferences(await ctx.preferences.find(actor.userId)),
  });
}
