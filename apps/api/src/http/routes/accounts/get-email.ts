import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetEmail({ ctx }: RouteContext): Handler<Endpoints['getEmail']> {
  return async ({ actor }) => {
    const state = await ctx.accountAccess.findEmail(actor.userId, ctx.clock.now());
    if (!state) return { problem: 'unauthenticated' };
    return {
      status: 200,
      body: {
        email: state.email,
        email_verified: state.emailVerified,
        pending_email: state.pendingEmail,
      },
    };
  };
}
