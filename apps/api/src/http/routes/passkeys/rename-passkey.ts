import type { Endpoints } from '@livedrops/contract/endpoints';
import { brandId, type PasskeyId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWirePasskey } from './to-wire-passkey.ts';

export function createRenamePasskey({ ctx }: RouteContext): Handler<Endpoints['renamePasskey']> {
  return async ({ actor, params, body }) => {
    const passkeyId = brandId<PasskeyId>(params.id);
    const result = await ctx.passkeys.rename({
      userId: actor.userId,
      passkeyId,
      name: body.name,
    });
    return result.ok ? { status: 200, body: toWirePasskey(result.passkey) } : problemOf(result);
  };
}
