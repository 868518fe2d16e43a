import type { HttpBindings } from '@hono/node-server';
import type { Endpoint } from '@livedrops/contract/endpoint';
import { type Endpoints, endpoints, type OperationId } from '@livedrops/contract/endpoints';
import { Hono } from 'hono';
import { bindEndpoint } from './bind-endpoint.ts';
import { checkAddress } from './check-address.ts';
import { type ApiContext, Exchange } from './exchange.ts';
import { FixedPathRouter } from './fixed-path-router.ts';
import type { HttpDeps } from './http-deps.ts';
import { createMemoryLane, type MemoryLane, type MemoryRead } from './memory-lane.ts';
import { explainUnmatched, toHonoPattern } from './path-patterns.ts';
import type { RateRule } from './rate-limiter.ts';
import type { Handler, Reply } from './reply.ts';
import { createResponder } from './respond.ts';

/** One handler for each endpoint of the contract: a missing one does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Endpoints[Id]> };

export interface AppOptions {
  readonly deps: HttpDeps;
  readonly handlers: Handlers;
  /** Reads that need no more of a request than its path. */
  readonly memoryReads: readonly MemoryRead[];
  readonly rates: RateRules;
  /** Where the API is mounted, without a slash at the end. */
  readonly basePath: string;
  /** Answers what is outside `basePath`, for example the storefront. Null: nothing is there. */
  readonly outside?: (exchange: Exchange, path: string) => Response;
}

export interface RateRules {
  readonly accounts: RateRule;
  readonly writes: RateRule;
}

export interface App {
  fetch(request: Request, bindings?: Partial<HttpBindings>): Response | Promise<Response>;
  /** Tried before `fetch` where there is a connection. */
  readonly memoryLane: MemoryLane;
}

const unmatched = { path: '/unmatched', answers: {} } as const;

/** The API as a function from request to answer: it reads no environment and listens nowhere. */
export function createApp(options: AppOptions): App {
  const { deps, handlers, basePath, memoryReads, outside } = options;
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>({ router: new FixedPathRouter() });
  for (const [id, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const handler = eraseHandler(handlers, id as OperationId);
    const bound = bindEndpoint({ endpoint, handler, rate: rateOf(endpoint, options.rates) }, deps);
    app.on(endpoint.method, `${basePath}${toHonoPattern(endpoint.path)}`, bound);
    // The addresses of pictures hold wherever the API is mounted.
    if (id === 'getAvatar' && basePath !== '') app.on('get', toHonoPattern(endpoint.path), bound);
  }

  const responder = createResponder(unmatched, deps);

  function answerUnmatched(c: ApiContext): Response | Promise<Response> {
    const { path } = c.req;
    const inside = path === basePath || path.startsWith(`${basePath}/`);
    const exchange = new Exchange(c, deps);
    if (!inside && outside) return outside(exchange, path);
    const reply: Reply = inside
      ? unmatchedReply(c.req.method, path.slice(basePath.length))
      : { problem: 'not-found' };
    return responder.respond(reply, exchange);
  }

  app.notFound(answerUnmatched);
  app.onError((error, c) => responder.fail(error, new Exchange(c, deps)));
  return {
    memoryLane: createMemoryLane({ reads: memoryReads, basePath, deps }),
    fetch(request, bindings = {}) {
      const wrong = checkAddress(request.url);
      return wrong ? refuseAddress(wrong, request, bindings) : app.fetch(request, bindings);
    },
  };

  function refuseAddress(reply: Reply, request: Request, bindings: Partial<HttpBindings>) {
    const bare = new Hono<{ Bindings: Partial<HttpBindings> }>();
    bare.notFound((c) => responder.respond(reply, new Exchange(c, deps)));
    return bare.fetch(request, bindings);
  }
}

/** Guarantee: `bindEndpoint` calls the handler only with parts that passed its own endpoint's schemas. */
function eraseHandler(handlers: Handlers, id: OperationId): Handler {
  return handlers[id] as Handler;
}

function rateOf(endpoint: Endpoint, rates: RateRules): RateRule | null {
  if (endpoint.method === 'get') return null;
  return endpoint.access === 'public' ? rates.accounts : rates.writes;
}

function unmatchedReply(method: string, path: string): Reply {
  const unmatched = explainUnmatched(method, path);
  if (unmatched.why === 'not-found') return { problem: unmatched.slug };
  const headers = { allow: unmatched.allow };
  return method === 'OPTIONS'
    ? { status: 204, headers }
    : { problem: 'method-not-allowed', headers };
}
