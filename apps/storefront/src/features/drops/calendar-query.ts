import { readAnswer } from '@livedrops/client/read-answer';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { keepNewerStock } from '../../shared/live/keep-newer-stock.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const staleMs = 30_000;
const perPage = 50;

/** Everything that is announced, the next to start first, page after page. */
export function calendarQuery(api: Api) {
  return infiniteQueryOptions({
    queryKey: queryKeys.calendar,
    queryFn: ({ signal, pageParam }) =>
      readAnswer(
        api.GET('/drops', {
          params: {
            query: { phase: 'upcoming', limit: perPage, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    structuralSharing: keepNewerStock,
    staleTime: staleMs,
  });
}
