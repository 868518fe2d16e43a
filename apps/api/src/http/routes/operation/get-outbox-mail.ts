import type { Endpoints } from '@livedrops/contract/endpoints';
import { outboxHeaders, renderOutboxMail } from '../../pages/outbox-page.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetOutboxMail({
  basePath,
  outbox,
}: RouteContext): Handler<Endpoints['getOutboxMail']> {
  return async ({ params }) => {
    const mail = (await outbox?.find(params.mailId)) ?? null;
    if (mail === null) return { problem: 'not-found' };
    return { status: 200, body: renderOutboxMail(mail, basePath), headers: outboxHeaders };
  };
}
