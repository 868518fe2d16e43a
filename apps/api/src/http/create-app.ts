import type { HttpBindings } from '@hono/node-server';
import type { Endpoint } from '@livedrops/contract/endpoint';
import { type Endpoints, endpoints, type OperationId } from '@livedrops/contract/endpoints';
import { Hono } from 'hono';
import { bindEndpoint } from './bind-endpoint.ts';
import { checkAddress } from './check-address.ts';
import { type ApiContext, Exchange } from './exchange.ts';
import type { HttpDeps } from './http-deps.ts';
import type { RateRule } from './rate-limiter.ts';
import type { Handler, Reply } from './reply.ts';
import { respond, respondFailed } from './respond.ts';

/** One handler for each endpoint of the contract: a missing one does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Endpoints[Id]> };

export interface AppOptions {
  readonly deps: HttpDeps;
  readonly handlers: Handlers;
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
}

const unmatched = { path: '/unmatched', answers: {} } as const;

/** The API as a function from request to answer: it reads no environment and listens nowhere. */
export function createApp(options: AppOptions): App {
  const { deps, handlers, basePath, outside } = options;
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  for (const [id, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const handler = eraseHandler(handlers, id as OperationId);
    const bound = bindEndpoint({ endpoint, handler, rate: rateOf(endpoint, options.rates) }, deps);
    app.on(endpoint.method, `${basePath}${toPattern(endpoint.path)}`, bound);
  }
  const knownPaths = listPaths();

  function answerUnmatched(c: ApiContext): Response | Promise<Response> {
    const { path } = c.req;
    const inside = path === basePath || path.startsWith(`${basePath}/`);
    const exchange = new Exchange(c, deps);
    if (!inside && outside) return outside(exchange, path);
    const allow = inside ? methodsOf(path.slice(basePath.length), knownPaths) : null;
    return respond(unmatchedReply(c.req.method, allow), exchange, { endpoint: unmatched, deps });
  }

  app.notFound(answerUnmatched);
  app.onError((error, c) =>
    respondFailed(error, new Exchange(c, deps), { endpoint: unmatched, deps }),
  );
  return {
    fetch(request, bindings = {}) {
      const wrong = checkAddress(request.url);
      return wrong ? refuseAddress(wrong, request, bindings) : app.fetch(request, bindings);
    },
  };

  function refuseAddress(reply: Reply, request: Request, bindings: Partial<HttpBindings>) {
    const bare = new Hono<{ Bindings: Partial<HttpBindings> }>();
    bare.notFound((c) => respond(reply, new Exchange(c, deps), { endpoint: unmatched, deps }));
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

/**
 * `/drops/{id}` as Hono writes it. A parameter has at least five characters, so that `/drops/live` is not also
 * `/drops/{id}`: two matches would send the request through the slower, asynchronous composition.
 */
function toPattern(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1{[^/]{5,}}');
}

interface KnownPath {
  readonly pattern: RegExp;
  readonly methods: readonly string[];
}

function listPaths(): KnownPath[] {
  const byPath = Map.groupBy(Object.values<Endpoint>(endpoints), ({ path }) => path);
  return [...byPath].map(([path, found]) => {
    const methods = found.map(({ method }) => method.toUpperCase());
    return {
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      methods: methods.includes('GET') ? [...methods, 'HEAD', 'OPTIONS'] : [...methods, 'OPTIONS'],
    };
  });
}

/** Null: nothing is at this path. */
function methodsOf(path: string, knownPaths: readonly KnownPath[]): string | null {
  const methods = knownPaths.filter(({ pattern }) => pattern.test(path)).flatMap((k) => k.methods);
  return methods.length === 0 ? null : [...new Set(methods)].sort().join(', ');
}

function unmatchedReply(method: string, allow: string | null): Reply {
  if (allow === null) return { problem: 'not-found' };
  if (method === 'OPTIONS') return { status: 204, headers: { allow } };
  const tooShort = allow.split(', ').includes(method);
  return tooShort
    ? { problem: 'not-found' }
    : { problem: 'method-not-allowed', headers: { allow } };
}
