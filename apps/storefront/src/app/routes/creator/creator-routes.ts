import { creatorDropsQuery } from '../../../features/drops/creator-drops-query.ts';
import { creatorQuery } from '../../../features/following/creator-query.ts';
import type { AppRoute } from '../page-route.ts';

export const creatorRoutes: readonly AppRoute[] = [
  {
    path: '/creators/:creatorId',
    load: async () => (await import('./creator-page.tsx')).CreatorPage,
    prepare({ api, queryClient }, { creatorId }) {
      if (!creatorId) return;
      void queryClient.prefetchQuery(creatorQuery(api, creatorId));
      void queryClient.prefetchQuery(creatorDropsQuery(api, creatorId));
    },
  },
];
