import type { Endpoints } from '@livedrops/contract/endpoints';
import { deleteAccount } from '@livedrops/core/leaving/delete-account';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createDeleteAccount({
  ctx,
  hub,
  reads,
  sessionCookie,
}: RouteContext): Handler<Endpoints['deleteAccount']> {
  return async ({ actor, body, request }) => {
    const result = await deleteAccount(ctx, { actor, password: body.password });
    if (!result.ok) return problemOf(result);
    reads.changes.forgetAll();
    const cookie = request.sessionCookie();
    if (cookie !== undefined) hub.endSession(actor.userId, cookie);
    return { status: 204, headers: { 'set-cookie': sessionCookie.clearing } };
  };
}
