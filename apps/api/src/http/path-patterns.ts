import type { Endpoint } from '@livedrops/contract/endpoint';
import { endpoints } from '@livedrops/contract/endpoints';
import type { ProblemSlug } from '@livedrops/contract/problems';

const routes = Object.values<Endpoint>(endpoints);

const regexOf = (path: string) =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** `/drops/{id}` as Hono writes it. */
export const toHonoPattern = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

const known = [...Map.groupBy(routes, ({ path }) => path)].map(([path, endpoints]) => ({
  path,
  pattern: regexOf(path),
  endpoints,
}));

/** Says why no route took the request: nothing is there, not by this method, or not under this id. */
export function explainUnmatched(method: string, path: string): UnmatchedPath {
  const matching =
    known.find((entry) => entry.path === path) ?? known.find(({ pattern }) => pattern.test(path));
  if (!matching) return { why: 'not-found', slug: 'not-found' };
  const asked = method === 'HEAD' ? 'GET' : method;
  const endpoint = matching.endpoints.find((entry) => entry.method.toUpperCase() === asked);
  if (!endpoint) return { why: 'method', allow: methodsOf(matching.endpoints) };
  return { why: 'not-found', slug: notFoundSlug(endpoint) };
}

export type UnmatchedPath =
  | { readonly why: 'not-found'; readonly slug: ProblemSlug }
  | { readonly why: 'method'; readonly allow: string };

/** What an endpoint answers when its path names nothing. */
export function notFoundSlug(endpoint: Endpoint): ProblemSlug {
  const own =
    endpoint.request?.params && endpoint.problems.find((slug) => slug.endsWith('-not-found'));
  return own ?? 'not-found';
}

function methodsOf(endpoints: readonly Endpoint[]): string {
  const methods = endpoints.map(({ method }) => method.toUpperCase());
  if (methods.includes('GET')) methods.push('HEAD');
  return [...methods, 'OPTIONS'].sort().join(', ');
}
