import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  endedDropsQuery,
  liveDropsQuery,
  upcomingDropsQuery,
} from '../../../features/drops/drop-queries.ts';
import { rootRoute } from '../root-route.ts';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // Started here so that data and code travel together; the page shows what is there.
  loader: ({ context: { api, queryClient } }) => {
    void queryClient.prefetchQuery(liveDropsQuery(api));
    void queryClient.prefetchQuery(upcomingDropsQuery(api));
    void queryClient.prefetchQuery(endedDropsQuery(api));
  },
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
});
