import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type CreatorPhase,
  creatorPhaseQuery,
} from '../../../features/drops/creator-phase-query.ts';
import { useApi } from '../../../shared/api/api.ts';
import { sortDrops } from '../home/sort-drops.ts';

function usePhase(creatorId: string, phase: CreatorPhase) {
  return useInfiniteQuery(creatorPhaseQuery(useApi(), creatorId, phase));
}

export type PhaseQuery = ReturnType<typeof usePhase>;

/** A creator's drops as far as they were read: how each stands now, and the list of each phase, which may go on. */
export function useCreatorDrops(creatorId: string) {
  const live = usePhase(creatorId, 'live');
  const upcoming = usePhase(creatorId, 'upcoming');
  const ended = usePhase(creatorId, 'ended');
  const queries = [live, upcoming, ended];
  const unread = queries.filter(({ data }) => data === undefined);
  const sorted = sortDrops(
    queries.flatMap(({ data }) => data?.pages.map(({ items }) => items) ?? []),
  );
  return {
    queries: { live, upcoming, ended },
    drops: {
      ...sorted,
      // As the list of ended ones comes: what a later page brings stands below, never between.
      gone: sorted.gone.toSorted((a, b) => Date.parse(b.end_time) - Date.parse(a.end_time)),
    },
    isRead: unread.length === 0,
    isError: unread.some(({ isError }) => isError),
    isFetching: unread.some(({ isFetching }) => isFetching),
    readAgain: () => void Promise.all(unread.map(({ refetch }) => refetch())),
  };
}
