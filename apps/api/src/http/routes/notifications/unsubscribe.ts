import type { Endpoints } from '@livedrops/contract/endpoints';
import { endMails } from '@livedrops/core/notifications/end-mails';
import {
  unsubscribeHeaders as headers,
  renderUnknownLink,
  renderUnsubscribed,
} from '../../pages/unsubscribe-page.ts';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createUnsubscribe({
  contacts,
  ctx,
  unsubscribeTokens,
}: RouteContext): Handler<Endpoints['unsubscribe']> {
  return async ({ query }) => {
    const opened = unsubscribeTokens.open(query.token);
    if (opened === null) return { status: 404, body: renderUnknownLink(), headers };
    // Of somebody who has left nothing is written down again.
    const known = await contacts.findContacts([opened.userId]);
    const ended = known.size === 0 ? { ok: true as const } : await endMails(ctx, opened);
    return ended.ok
      ? { status: 200, body: renderUnsubscribed(opened.kind), headers }
      : problemOf(ended);
  };
}
