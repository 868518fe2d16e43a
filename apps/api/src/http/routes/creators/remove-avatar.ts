import type { Endpoints } from '@livedrops/contract/endpoints';
import { showAvatar } from '@livedrops/core/creators/show-avatar';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { readOwnProfile } from './read-own-profile.ts';

export function createRemoveAvatar(context: RouteContext): Handler<Endpoints['removeAvatar']> {
  return async ({ actor, params }) => {
    const result = await showAvatar(context.ctx, {
      actor,
      creatorId: brandId(params.id),
      avatar: null,
    });
    if (!result.ok) return problemOf(result);
    return { status: 200, body: await readOwnProfile(context, actor) };
  };
}
