import type { Endpoints } from '@livedrops/contract/endpoints';
import { savePreferences } from '@livedrops/core/notifications/save-preferences';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { fromWirePreferences } from './preferences-wire.ts';

export function createPutNotificationPreferences({
  ctx,
}: RouteContext): Handler<Endpoints['putNotificationPreferences']> {
  return async ({ actor, body }) => {
    const saved = await savePreferences(ctx, { actor, preferences: fromWirePreferences(body) });
    return saved.ok ? { status: 200, body } : problemOf(saved);
  };
}
