import type { Endpoints } from '@livedrops/contract/endpoints';
import { outboxHeaders, renderOutbox } from '../../pages/outbox-page.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetOutbox({
  basePath,
  outbox,
}: RouteContext): Handler<Endpoints['getOutbox']> {
  return async () => {
    if (outbox === null) return { problem: 'not-found' };
    const body = renderOutbox(await outbox.list(), basePath);
    return { status: 200, body, headers: outboxHeaders };
  };
}
