import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { answerSignedIn } from './answer-signed-in.ts';
import { refuseAuth } from './refuse-auth.ts';

export function createSignUp({ ctx, auth }: RouteContext): Handler<Endpoints['signUp']> {
  return async ({ body }) => {
    const result = await auth.signUp(body);
    return result.ok ? answerSignedIn(result, ctx.clock.now()) : refuseAuth(result);
  };
}
