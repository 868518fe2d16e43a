import { creatorPhaseQuery, creatorPhases } from '../../../features/drops/creator-phase-query.ts';
import { creatorQuery } from '../../../features/following/creator-query.ts';
import type { AppRoute } from '../page-route.ts';

export const creatorRoutes: readonly AppRoute[] = [
  {
    path: '/creators/:creatorId',
    load: async () => (await import('./creator-page.tsx')).CreatorPage,
    prepare({ api, queryClient }, { creatorId }) {
      if (!creatorId) return;
      void queryClient.prefetchQuery(creatorQuery(api, creatorId));
      for (const phase of creatorPhases) {
        void queryClient.prefetchInfiniteQuery(creatorPhaseQuery(api, creatorId, phase));
      }
    },
  },
];
