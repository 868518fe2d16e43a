import type { Endpoints } from '@livedrops/contract/endpoints';
import { listFollowers } from '@livedrops/core/follows/list-followers';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toInstant } from '../../wire/instant.ts';
import { followCursors } from './follow-cursor.ts';

export function createListFollowers({
  ctx,
  cursors,
}: RouteContext): Handler<Endpoints['listFollowers']> {
  return async ({ actor, params, query }) => {
    const { open, seal } = followCursors(cursors, `followers ${actor.userId}`);
    const after = open(query.cursor);
    if (after === undefined) return { problem: 'cursor-invalid' };
    const { limit } = query;
    const page = { actor, creatorId: brandId<CreatorId>(params.id), after, limit };
    const result = await listFollowers(ctx, page);
    if (!result.ok) return problemOf(result);
    return {
      status: 200,
      body: {
        items: result.items.map(({ followerId, followedAt }) => ({
          user_id: followerId,
          followed_at: toInstant(followedAt),
        })),
        next_cursor: seal(result.next),
      },
    };
  };
}
