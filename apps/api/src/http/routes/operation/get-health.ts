import type { Endpoints } from '@livedrops/contract/endpoints';
import type { Handler } from '../../reply.ts';

/** Alive is who answers: a process that is broken still is, and says so elsewhere. */
export function createGetHealth(): Handler<Endpoints['getHealth']> {
  return () => ({ status: 200, body: { status: 'ok' } });
}
