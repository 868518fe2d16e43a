import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { keepNewerStock } from '../../shared/live/keep-newer-stock.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const phases = ['live', 'upcoming', 'ended'] as const;
/** Of each phase: the page shows a few, and one of them may be the drop in view. */
const shownOfPhase = 4;
const staleMs = 60_000;

/** What else a creator has on: live, then coming up, then gone. */
export function creatorDropsQuery(api: Api, creatorId: string) {
  return queryOptions({
    queryKey: queryKeys.creatorDrops(creatorId),
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        phases.map((phase) => {
          const query = { phase, creator_id: creatorId, limit: shownOfPhase };
          return readAnswer(api.GET('/drops', { params: { query }, signal }));
        }),
      );
      return { items: pages.flatMap(({ items }) => items) };
    },
    structuralSharing: keepNewerStock,
    staleTime: staleMs,
  });
}
