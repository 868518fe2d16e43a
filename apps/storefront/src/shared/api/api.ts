import type { paths } from '@livedrops/client/schema.d';
import createClient, { type Client } from 'openapi-fetch';
import { createContext, use } from 'react';

/** The typed client of the HTTP API. Tests and stories hand in one of their own. */
export type Api = Client<paths>;

export function createApi(baseUrl: string): Api {
  return createClient<paths>({ baseUrl });
}

export const ApiContext = createContext<Api | null>(null);

/** The API client of this tree. */
export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error('useApi was called outside of Providers: wrap the tree in them.');
  return api;
}
