import type { Endpoints } from '@livedrops/contract/endpoints';
import { getCreator } from '@livedrops/core/follows/get-creator';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireProfile } from '../../wire/to-wire-creator.ts';

export function createGetCreator({ ctx }: RouteContext): Handler<Endpoints['getCreator']> {
  return async ({ params, request }) => {
    const actor = await request.findSession();
    const result = await getCreator(ctx, { actor, creatorId: brandId(params.id) });
    if (!result.ok) return problemOf(result);
    return {
      status: 200,
      body: toWireProfile(result),
      // What it says depends on who asks.
      headers: { 'cache-control': 'private, no-cache' },
    };
  };
}
