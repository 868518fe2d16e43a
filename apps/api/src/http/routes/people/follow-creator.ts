import type { Endpoints } from '@livedrops/contract/endpoints';
import { followCreator } from '@livedrops/core/follows/follow-creator';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createFollowCreator({ ctx }: RouteContext): Handler<Endpoints['followCreator']> {
  return async ({ actor, params }) => {
    const result = await followCreator(ctx, {
      actor,
      userId: brandId(params.id),
      creatorId: brandId(params.creatorId),
    });
    return result.ok ? { status: 204 } : problemOf(result);
  };
}
