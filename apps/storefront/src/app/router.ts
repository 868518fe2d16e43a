import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../shared/routing/search-text.ts';
import { routeTree } from './route-tree.ts';
import type { RouterContext } from './routes/root-route.ts';

/** The router over all pages. Tests hand in a history in memory. */
export function createAppRouter(context: RouterContext, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    parseSearch,
    // Only what a route's validateSearch gave is in its search: nothing unread slips through.
    search: { strict: true },
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    // React Query decides what is fresh; the router keeps nothing of its own.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    ...(history ? { history } : {}),
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
