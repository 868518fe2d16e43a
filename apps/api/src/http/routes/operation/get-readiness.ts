import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetReadiness({
  readiness,
}: RouteContext): Handler<Endpoints['getReadiness']> {
  return () =>
    readiness.status === 'ok'
      ? { status: 200, body: { status: 'ok' } }
      : { status: 503, body: { status: readiness.status } };
}
