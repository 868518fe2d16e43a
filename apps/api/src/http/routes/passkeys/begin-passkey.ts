import type { Endpoints } from '@livedrops/contract/endpoints';
import { beginPasskey } from '@livedrops/core/accounts/begin-passkey';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { ownSession } from '../accounts/own-session.ts';
import { toWireCreation } from './to-wire-creation.ts';

export function createBeginPasskey({ ctx }: RouteContext): Handler<Endpoints['beginPasskey']> {
  return async ({ actor, body, request }) => {
    const sessionId = await ownSession(request);
    const result = await beginPasskey(ctx, { actor, sessionId, password: body.password });
    if (!result.ok) return problemOf(result);
    return { status: 200, body: { public_key: toWireCreation(result) } };
  };
}
