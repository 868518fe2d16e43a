import type { Endpoints } from '@livedrops/contract/endpoints';
import { listFollowing } from '@livedrops/core/follows/list-following';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toInstant } from '../../wire/instant.ts';
import { toWireCreator } from '../../wire/to-wire-creator.ts';
import { followCursors } from './follow-cursor.ts';

export function createListFollowing({
  ctx,
  cursors,
}: RouteContext): Handler<Endpoints['listFollowing']> {
  return async ({ actor, params, query }) => {
    const { open, seal } = followCursors(cursors, `following ${actor.userId}`);
    const after = open(query.cursor);
    if (after === undefined) return { problem: 'cursor-invalid' };
    const { limit } = query;
    const page = { actor, userId: brandId<typeof actor.userId>(params.id), after, limit };
    const result = await listFollowing(ctx, page);
    if (!result.ok) return problemOf(result);
    return {
      status: 200,
      body: {
        items: result.items.map(({ creator, followedAt, setting }) => ({
          creator: toWireCreator(creator),
          followed_at: toInstant(followedAt),
          setting,
        })),
        next_cursor: seal(result.next),
      },
    };
  };
}
