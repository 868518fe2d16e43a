import type { Endpoints } from '@livedrops/contract/endpoints';
import { markNotifications } from '@livedrops/core/notifications/mark-notifications';
import { brandId, type NotificationId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireCounts } from './to-wire-counts.ts';

const idOf = (text: string) => brandId<NotificationId>(text);

export function createMarkNotifications({
  ctx,
}: RouteContext): Handler<Endpoints['markNotifications']> {
  return async ({ actor, body }) => {
    const { seen_through, read_through, read_ids = [] } = body;
    const marks = {
      ...(seen_through !== undefined && { seenThrough: idOf(seen_through) }),
      ...(read_through !== undefined && { readThrough: idOf(read_through) }),
      readIds: read_ids.map(idOf),
    };
    const marked = await markNotifications(ctx, { actor, marks });
    return marked.ok ? { status: 200, body: toWireCounts(marked.counts) } : problemOf(marked);
  };
}
