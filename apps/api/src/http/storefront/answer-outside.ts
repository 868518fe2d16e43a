import type { Exchange } from '../exchange.ts';
import type { HttpDeps } from '../http-deps.ts';
import { createResponder } from '../respond.ts';
import type { Storefront } from './serve-storefront.ts';

interface OutsideOptions {
  readonly storefront: Storefront;
  readonly deps: HttpDeps;
  readonly securityHeaders: Readonly<Record<string, string>>;
}

const route = { path: '/*', answers: {} } as const;
const methodNotAllowed = {
  problem: 'method-not-allowed',
  headers: { allow: 'GET, HEAD' },
} as const;

/** Answers what is not the API with the storefront. */
export function createOutside(
  options: OutsideOptions,
): (exchange: Exchange, path: string) => Response {
  const { storefront, deps, securityHeaders } = options;
  // The pipeline's own headers are those of data; pages have others.
  const responder = createResponder(route, { ...deps, securityHeaders });
  return (exchange, path) => {
    if (exchange.method !== 'GET' && exchange.method !== 'HEAD') {
      return responder.respond(methodNotAllowed, exchange);
    }
    const { url } = exchange.raw;
    const query = url.indexOf('?');
    const search = query === -1 ? '' : url.slice(query);
    const { status, body, headers } = storefront({ path, search }, exchange);
    return responder.respond({ status, premade: body, headers }, exchange);
  };
}
