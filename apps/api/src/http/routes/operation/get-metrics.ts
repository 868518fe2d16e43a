import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

/** Not found where the metrics have a port of their own. */
export function createGetMetrics({ metricsText }: RouteContext): Handler<Endpoints['getMetrics']> {
  return async () => {
    const text = await metricsText();
    return text === null
      ? { problem: 'not-found' }
      : { status: 200, body: text, headers: { 'cache-control': 'no-store' } };
  };
}
