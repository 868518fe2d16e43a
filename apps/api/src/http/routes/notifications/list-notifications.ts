import type { Endpoints } from '@livedrops/contract/endpoints';
import { listNotifications } from '@livedrops/core/notifications/list-notifications';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toInstant } from '../../wire/instant.ts';
import { toWireNotification } from '../../wire/to-wire-notification.ts';
import { inboxCursors } from './inbox-cursor.ts';
import { toWireCounts } from './to-wire-counts.ts';

export function createListNotifications({
  ctx,
  cursors,
}: RouteContext): Handler<Endpoints['listNotifications']> {
  return async ({ actor, query }) => {
    const { group, limit } = query;
    const { open, seal } = inboxCursors(cursors, `inbox ${group} ${actor.userId}`);
    const before = open(query.cursor);
    if (before === undefined) return { problem: 'cursor-invalid' };
    const page = await listNotifications(ctx, { actor, group, before, limit });
    return {
      status: 200,
      body: {
        items: page.items.map(toWireNotification),
        next_cursor: seal(page.next),
        ...toWireCounts(page.counts),
        server_time: toInstant(ctx.clock.now()),
      },
    };
  };
}
