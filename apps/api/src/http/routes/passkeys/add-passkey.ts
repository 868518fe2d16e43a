import type { Endpoints } from '@livedrops/contract/endpoints';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { ownSession } from '../accounts/own-session.ts';
import { toWirePasskey } from './to-wire-passkey.ts';

export function createAddPasskey({ ctx }: RouteContext): Handler<Endpoints['addPasskey']> {
  return async ({ actor, body, request }) => {
    const { id, response } = body.credential;
    const result = await ctx.passkeys.add({
      userId: actor.userId,
      sessionId: await ownSession(request),
      name: body.name,
      credential: {
        id,
        clientDataJson: response.clientDataJSON,
        attestationObject: response.attestationObject,
        transports: response.transports ?? [],
      },
      now: ctx.clock.now(),
    });
    return result.ok ? { status: 201, body: toWirePasskey(result.passkey) } : problemOf(result);
  };
}
