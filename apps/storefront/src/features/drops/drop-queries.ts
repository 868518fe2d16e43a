import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { keepNewerStock } from '../../shared/live/keep-newer-stock.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** The live stream keeps what is shown current; a new visit after this long still asks again. */
const staleMs = 30_000;

/** The home page shows the latest few; the rest is found by browsing. */
const endedShown = 4;

/** One drop with its stock per variant. */
export function dropQuery(api: Api, dropId: string) {
  return queryOptions({
    queryKey: queryKeys.drop(dropId),
    queryFn: ({ signal }) =>
      readAnswer(api.GET('/drops/{id}', { params: { path: { id: dropId } }, signal })),
    structuralSharing: keepNewerStock,
    staleTime: staleMs,
  });
}

/** Live and sold-out drops that have not ended, the next to end first. */
export function liveDropsQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.liveDrops,
    queryFn: ({ signal }) => readAnswer(api.GET('/drops/live', { signal })),
    structuralSharing: keepNewerStock,
    staleTime: staleMs,
  });
}

/** Announced drops, the next to start first. */
export function upcomingDropsQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.upcomingDrops,
    queryFn: ({ signal }) =>
      readAnswer(api.GET('/drops', { params: { query: { phase: 'upcoming' } }, signal })),
    structuralSharing: keepNewerStock,
    staleTime: staleMs,
  });
}

/** Drops that are over, the latest first. */
export function endedDropsQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.endedDrops,
    queryFn: ({ signal }) =>
      readAnswer(
        api.GET('/drops', { params: { query: { phase: 'ended', limit: endedShown } }, signal }),
      ),
    structuralSharing: keepNewerStock,
    staleTime: staleMs,
  });
}
