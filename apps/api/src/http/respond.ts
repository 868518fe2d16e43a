import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Endpoint } from '@livedrops/contract/endpoint';
import type { Exchange } from './exchange.ts';
import type { HttpDeps } from './http-deps.ts';
import { type ProblemReply, writeProblem } from './problem.ts';
import type { PremadeReply, Reply, ReplyHeaders } from './reply.ts';

/** Writes answers of one route down: the last step of every request, so also the place where it is counted. */
export interface Responder {
  respond(reply: Reply, exchange: Exchange): Response;
  /** A handler threw. What it threw goes to the log and nowhere else. */
  fail(error: unknown, exchange: Exchange): Response;
}

const jsonHeaders: ReplyHeaders = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
};

const textHeaders = (mediaType: string): ReplyHeaders => ({
  'content-type': `${mediaType}; charset=utf-8`,
  'cache-control': 'no-store',
});

/** A reply that becomes an answer of its own kind. */
type PlainReply = Exclude<Reply, ProblemReply | PremadeReply | { readonly taken: true }>;

export function createResponder(
  endpoint: Pick<Endpoint, 'path' | 'answers'>,
  deps: HttpDeps,
): Responder {
  const { clock, log, readiness, securityHeaders, sessionCookie } = deps;
  const routeLog = log.route(endpoint.path);
  /** Headers that come as the same object each time are joined with the fixed ones once. */
  const joined = new WeakMap<ReplyHeaders, ReplyHeaders>();

  function count(exchange: Exchange, status: number): void {
    routeLog.answered({
      requestId: exchange.id,
      method: exchange.method,
      status,
      durationMs: performance.now() - exchange.startedMs,
      userId: exchange.user?.userId ?? null,
    });
  }

  function complete(headers: ReplyHeaders, exchange: Exchange): ReplyHeaders {
    let fixed = joined.get(headers);
    if (!fixed) {
      fixed = { ...securityHeaders, ...headers };
      joined.set(headers, fixed);
    }
    const own = { ...fixed, 'x-request-id': exchange.id };
    return readiness.status === 'ok' ? own : { ...own, connection: 'close' };
  }

  function writeRefusal(reply: ProblemReply, exchange: Exchange): Response {
    const { status, body, headers } = writeProblem(reply, exchange.id, clock.now());
    count(exchange, status);
    const dead = reply.problem === 'unauthenticated' && exchange.sessionCookie() !== undefined;
    const all = dead ? { ...headers, 'set-cookie': sessionCookie.clearing } : headers;
    return new Response(body, { status, headers: complete(all, exchange) });
  }

  function writePlain(reply: PlainReply, exchange: Exchange): Response {
    const { status, headers } = reply;
    count(exchange, status);
    if (!('body' in reply)) {
      return new Response(null, { status, headers: complete(headers ?? {}, exchange) });
    }
    const mediaType = endpoint.answers[status]?.mediaType;
    const text = mediaType === undefined ? JSON.stringify(reply.body) : String(reply.body);
    const own = complete(mediaType === undefined ? jsonHeaders : textHeaders(mediaType), exchange);
    return new Response(text, { status, headers: headers ? { ...own, ...headers } : own });
  }

  function respond(reply: Reply, exchange: Exchange): Response {
    if ('premade' in reply) {
      count(exchange, reply.status);
      const { status, premade, headers } = reply;
      return new Response(premade, { status, headers: complete(headers, exchange) });
    }
    if ('problem' in reply) return writeRefusal(reply, exchange);
    if (!('taken' in reply)) return writePlain(reply, exchange);
    count(exchange, 200);
    return RESPONSE_ALREADY_SENT;
  }

  return {
    respond,
    fail(error, exchange) {
      log.failed(error, { requestId: exchange.id, route: endpoint.path });
      return respond({ problem: 'internal-error' }, exchange);
    },
  };
}
