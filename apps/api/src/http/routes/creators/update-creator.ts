import type { Endpoints } from '@livedrops/contract/endpoints';
import { changeOwnProfile } from '@livedrops/core/creators/change-own-profile';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { readOwnProfile } from './read-own-profile.ts';

export function createUpdateCreator(context: RouteContext): Handler<Endpoints['updateCreator']> {
  return async ({ actor, params, body }) => {
    const { profile_name, bio, hue } = body;
    const change = {
      ...(profile_name !== undefined && { profileName: profile_name }),
      ...(bio !== undefined && { bio }),
      ...(hue !== undefined && { hue }),
    };
    const creatorId = brandId<CreatorId>(params.id);
    const result = await changeOwnProfile(context.ctx, { actor, creatorId, change });
    if (!result.ok) return problemOf(result);
    return { status: 200, body: await readOwnProfile(context, actor) };
  };
}
