import type { ApiClient } from '@livedrops/client/create-client';
import { createContext, use } from 'react';

/** The typed client of the HTTP API. Tests and stories hand in one of their own. */
export type Api = ApiClient;

export const ApiContext = createContext<Api | null>(null);

/** The API client of this tree. */
export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error('useApi was called outside of Providers: wrap the tree in them.');
  return api;
}
