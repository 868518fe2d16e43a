import { readAnswer } from '@livedrops/client/read-answer';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { keepNewerStock } from '../../shared/live/keep-newer-stock.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

export const creatorPhases = ['live', 'upcoming', 'ended'] as const;
export type CreatorPhase = (typeof creatorPhases)[number];

/** What is on now is shown whole wherever it can be; of the rest a few, until somebody asks for more. */
const firstOfPhase = { live: 12, upcoming: 4, ended: 4 } as const satisfies Record<
  CreatorPhase,
  number
>;
const moreOfPhase = 12;
const staleMs = 60_000;

/** A creator's drops of one phase, page after page. */
export function creatorPhaseQuery(api: Api, creatorId: string, phase: CreatorPhase) {
  return infiniteQueryOptions({
    queryKey: queryKeys.creatorPhase(creatorId, phase),
    queryFn: ({ signal, pageParam }) => {
      const lot = pageParam
        ? { limit: moreOfPhase, cursor: pageParam }
        : { limit: firstOfPhase[phase] };
      const query = { phase, creator_id: creatorId, ...lot };
      return readAnswer(api.GET('/drops', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    structuralSharing: keepNewerStock,
    staleTime: staleMs,
  });
}
