import type { Endpoints } from '@livedrops/contract/endpoints';
import {
  unsubscribeHeaders as headers,
  renderUnknownLink,
  renderUnsubscribePage,
} from '../../pages/unsubscribe-page.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetUnsubscribePage({
  basePath,
  unsubscribeTokens,
}: RouteContext): Handler<Endpoints['getUnsubscribePage']> {
  return ({ query: { token } }) => {
    const opened = unsubscribeTokens.open(token);
    if (opened === null) return { status: 404, body: renderUnknownLink(), headers };
    const allToken = unsubscribeTokens.seal({ userId: opened.userId, kind: 'all' });
    const path = `${basePath}/unsubscribe`;
    const body = renderUnsubscribePage(opened.kind, { path, token, allToken });
    return { status: 200, body, headers };
  };
}
