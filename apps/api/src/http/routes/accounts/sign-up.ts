import type { Endpoints } from '@livedrops/contract/endpoints';
import { requestVerification } from '@livedrops/core/accounts/request-verification';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { answerSignedIn } from './answer-signed-in.ts';
import { placeOf } from './place-of.ts';
import { refuseAuth } from './refuse-auth.ts';

export function createSignUp({ ctx, auth }: RouteContext): Handler<Endpoints['signUp']> {
  return async ({ body, request }) => {
    const result = await auth.signUp({ ...body, place: placeOf(request) });
    if (!result.ok) return refuseAuth(result);
    // The account stands, with its link or without: it can be asked for again.
    await requestVerification(ctx, { actor: result.user });
    return answerSignedIn(result, ctx.clock.now());
  };
}
