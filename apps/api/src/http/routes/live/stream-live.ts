import type { Endpoints } from '@livedrops/contract/endpoints';
import { brandId, type DropId } from '@livedrops/core/shared/ids';
import { openLiveStream } from '../../live/open-live-stream.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { refuseStream } from './refuse-stream.ts';

export function createStreamLive({
  hub,
  liveWishes,
  securityHeaders,
}: RouteContext): Handler<Endpoints['streamLive']> {
  return async ({ query, request }) => {
    const { connection, address } = request;
    const user = await request.findSession();
    const session = request.sessionCookie();
    if (!connection || request.method === 'HEAD') {
      return { status: 200, premade: null, headers: { 'content-type': 'text/event-stream' } };
    }
    const wishes = user && (await liveWishes.read(user.userId));
    const refusal = openLiveStream(hub, {
      ...connection,
      address,
      drops: query.drops?.map((id) => brandId<DropId>(id)) ?? null,
      lastEventIdParam: query.last_event_id,
      wishes,
      user: user && session !== undefined ? { ...user, session } : null,
      headers: { ...securityHeaders, 'x-request-id': request.id },
    });
    return refusal ? refuseStream(refusal) : { taken: true };
  };
}
