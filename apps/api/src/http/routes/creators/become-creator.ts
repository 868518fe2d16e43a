import type { Endpoints } from '@livedrops/contract/endpoints';
import { becomeCreator } from '@livedrops/core/creators/become-creator';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { readOwnProfile } from './read-own-profile.ts';

export function createBecomeCreator(context: RouteContext): Handler<Endpoints['becomeCreator']> {
  const { ctx, basePath } = context;
  return async ({ actor, body }) => {
    const { profile_name: profileName, ...rest } = body;
    const result = await becomeCreator(ctx, { actor, profile: { profileName, ...rest } });
    if (!result.ok) return problemOf(result);
    const profile = await readOwnProfile(context, actor);
    if (!result.created) return { status: 200, body: profile };
    const location = `${basePath}/creators/${profile.creator_id}`;
    return { status: 201, body: profile, headers: { location } };
  };
}
