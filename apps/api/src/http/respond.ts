import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Endpoint } from '@livedrops/contract/endpoint';
import type { Exchange } from './exchange.ts';
import type { HttpDeps } from './http-deps.ts';
import { type ProblemReply, writeProblem } from './problem.ts';
import type { Reply, ReplyHeaders } from './reply.ts';

interface Route {
  readonly endpoint: Pick<Endpoint, 'path' | 'answers'>;
  readonly deps: HttpDeps;
}

/** Writes the answer down: the last step of every request, so also the place where it is counted. */
export function respond(reply: Reply, exchange: Exchange, route: Route): Response {
  const { deps, endpoint } = route;
  if ('taken' in reply) {
    count(exchange, route, 200);
    return RESPONSE_ALREADY_SENT;
  }
  const closing = deps.readiness.status === 'ok' ? undefined : { connection: 'close' };
  const headers = { ...deps.securityHeaders, 'x-request-id': exchange.id, ...closing };
  if ('problem' in reply) return respondProblem(reply, exchange, { route, headers });
  count(exchange, route, reply.status);
  if ('premade' in reply) {
    return new Response(reply.premade, {
      status: reply.status,
      headers: { ...headers, ...reply.headers },
    });
  }
  const { status } = reply;
  if (!('body' in reply)) {
    return new Response(null, { status, headers: { ...headers, ...reply.headers } });
  }
  const mediaType = endpoint.answers[status]?.mediaType;
  const text = mediaType === undefined ? JSON.stringify(reply.body) : String(reply.body);
  return new Response(text, {
    status,
    headers: {
      ...headers,
      'content-type': mediaType ? `${mediaType}; charset=utf-8` : 'application/json',
      'cache-control': 'no-store',
      ...reply.headers,
    },
  });
}

/** A handler threw. What it threw goes to the log and nowhere else. */
export function respondFailed(error: unknown, exchange: Exchange, route: Route): Response {
  route.deps.log.failed(error, { requestId: exchange.id, route: route.endpoint.path });
  return respond({ problem: 'internal-error' }, exchange, route);
}

function respondProblem(
  reply: ProblemReply,
  exchange: Exchange,
  { route, headers }: { readonly route: Route; readonly headers: ReplyHeaders },
): Response {
  const { deps } = route;
  const written = writeProblem(reply, exchange.id, deps.clock.now());
  const clears = reply.problem === 'unauthenticated' && exchange.sessionCookie() !== undefined;
  count(exchange, route, written.status);
  return new Response(written.body, {
    status: written.status,
    headers: {
      ...headers,
      ...written.headers,
      ...(clears && { 'set-cookie': deps.sessionCookie.clearing }),
    },
  });
}

function count(exchange: Exchange, { deps, endpoint }: Route, status: number): void {
  deps.log.answered({
    requestId: exchange.id,
    method: exchange.method,
    route: endpoint.path,
    status,
    durationMs: performance.now() - exchange.startedMs,
    userId: exchange.user?.userId ?? null,
  });
}
