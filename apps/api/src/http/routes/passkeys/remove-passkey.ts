import type { Endpoints } from '@livedrops/contract/endpoints';
import { brandId, type PasskeyId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createRemovePasskey({ ctx }: RouteContext): Handler<Endpoints['removePasskey']> {
  return async ({ actor, params }) => {
    const passkeyId = brandId<PasskeyId>(params.id);
    const now = ctx.clock.now();
    const result = await ctx.passkeys.remove({ userId: actor.userId, passkeyId, now });
    return result.ok ? { status: 204 } : problemOf(result);
  };
}
