import { readAnswer } from '@livedrops/client/read-answer';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const staleMs = 30_000;
/** As many as the shop answers at once: whose drops stand on the page depends on it. */
const perPage = 100;

/** Whom somebody follows, the latest first, page after page. */
export function followingQuery(api: Api, userId: string) {
  return infiniteQueryOptions({
    queryKey: queryKeys.following,
    queryFn: ({ signal, pageParam }) =>
      readAnswer(
        api.GET('/users/{id}/following', {
          params: {
            path: { id: userId },
            query: { limit: perPage, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    staleTime: staleMs,
  });
}
