import type { Endpoints } from '@livedrops/contract/endpoints';
import { unfollowCreator } from '@livedrops/core/follows/unfollow-creator';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createUnfollowCreator({
  ctx,
}: RouteContext): Handler<Endpoints['unfollowCreator']> {
  return async ({ actor, params }) => {
    const result = await unfollowCreator(ctx, {
      actor,
      userId: brandId(params.id),
      creatorId: brandId(params.creatorId),
    });
    return result.ok ? { status: 204 } : problemOf(result);
  };
}
