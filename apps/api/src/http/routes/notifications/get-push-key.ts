import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetPushKey({ ctx }: RouteContext): Handler<Endpoints['getPushKey']> {
  return () => ({ status: 200, body: { public_key: ctx.push?.publicKey ?? null } });
}
