import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Router, RouterState } from './create-router.ts';
import { parseSearch } from './search-text.ts';

export const RouterContext = createContext<Router | null>(null);

/** The router of this tree: to navigate. */
export function useRouter(): Router {
  const router = use(RouterContext);
  if (!router) throw new Error('useRouter was called outside of Providers: wrap the tree in them.');
  return router;
}

/** Where one is. */
export function useLocation(): RouterState {
  const router = useRouter();
  return useSyncExternalStore(router.subscribe, router.state, router.state);
}

/** A parameter of the path, as `:dropId` in `/drops/:dropId`; undefined on pages without it. */
export function useParam(name: string): string | undefined {
  return useLocation().params[name];
}

/** The query string as the page reads it. Give a function that stays the same. */
export function useSearch<Search>(read: (raw: Record<string, string>) => Search): Search {
  const { search } = useLocation();
  return useMemo(() => read(parseSearch(search)), [search, read]);
}
