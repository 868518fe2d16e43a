import {
  endedDropsQuery,
  liveDropsQuery,
  upcomingDropsQuery,
} from '../../../features/drops/drop-queries.ts';
import type { AppRoute } from '../page-route.ts';

export const homeRoutes: readonly AppRoute[] = [
  {
    path: '/',
    load: async () => (await import('./home-page.tsx')).HomePage,
    prepare({ api, queryClient }) {
      void queryClient.prefetchQuery(liveDropsQuery(api));
      void queryClient.prefetchQuery(upcomingDropsQuery(api));
      void queryClient.prefetchQuery(endedDropsQuery(api));
    },
  },
];
