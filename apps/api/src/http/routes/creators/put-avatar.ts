import type { Endpoints } from '@livedrops/contract/endpoints';
import { putAvatar } from '@livedrops/core/creators/put-avatar';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { readOwnProfile } from './read-own-profile.ts';

export function createPutAvatar(context: RouteContext): Handler<Endpoints['putAvatar']> {
  return async ({ actor, params, file }) => {
    const result = await putAvatar(context.ctx, { actor, creatorId: brandId(params.id), file });
    if (!result.ok) return problemOf(result);
    return { status: 200, body: await readOwnProfile(context, actor) };
  };
}
