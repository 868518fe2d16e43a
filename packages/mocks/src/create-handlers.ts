import { endpoints, type OperationId } from '@livedrops/contract/endpoints';
import { delay, type HttpHandler, HttpResponse, http, sse } from 'msw';
import { answerRequest } from './handlers/answer-request.ts';
import type { AnsweredOperationId } from './handlers/operation.ts';
import { operations } from './handlers/operations.ts';
import { streamLive } from './handlers/stream-live.ts';
import { problemResponse } from './handlers/to-problem.ts';
import type { World } from './world/world.ts';

/** Finds the world that a request belongs to; see scenes.ts for many worlds on one page. */
export type WorldOf = (request: Request) => World;

/** `/orders/{id}` of the contract as MSW writes paths, under the `/api` of any address. */
const mswPath = (path: string) => `*/api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;

/** What goes wrong on the way, before the operation is asked; null when nothing does. */
async function troubleOf(world: World, id: OperationId): Promise<Response | null> {
  const { latency, fault, refusals } = world.trouble;
  if (latency !== 0) await delay(latency === 'forever' ? 'infinite' : latency);
  if (fault === 'offline') return HttpResponse.error();
  if (fault === 'error') return problemResponse('internal-error');
  const refusal = refusals.get(id);
  if (!refusal || refusal.times === 0) return null;
  refusal.times -= 1;
  return problemResponse(refusal.slug);
}

function operationHandler(id: AnsweredOperationId, worldOf: WorldOf): HttpHandler {
  const { method, path } = endpoints[id];
  return http[method](mswPath(path), async ({ request, params }) => {
    const world = worldOf(request);
    return (await troubleOf(world, id)) ?? (await answerRequest(id, { world, request, params }));
  });
}

function liveHandler(worldOf: WorldOf): HttpHandler {
  return sse(mswPath(endpoints.streamLive.path), async ({ client, request, finalize }) => {
    const world = worldOf(request);
    if (await troubleOf(world, 'streamLive')) return client.error();
    const stop = streamLive(world, request, ({ id, event, cut }) => {
      if (cut) return client.error();
      if (!event) return client.send({ data: undefined, ...(id === undefined ? {} : { id }) });
      const data = JSON.stringify(event);
      client.dispatchEvent(new MessageEvent(event.kind, { data, lastEventId: id ?? '' }));
    });
    finalize(stop);
  });
}

/** Literal segments before parameters: `/drops/live` must not be read as `/drops/:id`. */
function byLiteralness(a: AnsweredOperationId, b: AnsweredOperationId): number {
  const parameters = (id: AnsweredOperationId) => endpoints[id].path.split('{').length;
  return parameters(a) - parameters(b);
}

/** MSW handlers for every operation of the contract. The stream needs an environment that has EventSource. */
export function createHandlers(worldOf: WorldOf): HttpHandler[] {
  const ids = (Object.keys(operations) as AnsweredOperationId[]).sort(byLiteralness);
  const answered = ids.map((id) => operationHandler(id, worldOf));
  return typeof EventSource === 'undefined' ? answered : [...answered, liveHandler(worldOf)];
}
