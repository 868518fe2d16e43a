import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWirePasskey } from './to-wire-passkey.ts';

export function createListPasskeys({ ctx }: RouteContext): Handler<Endpoints['listPasskeys']> {
  return async ({ actor }) => {
    const passkeys = await ctx.passkeys.list(actor.userId);
    return { status: 200, body: { items: passkeys.map(toWirePasskey) } };
  };
}
