import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Api, useApi } from '../api/api.ts';
import { queryKeys } from '../query/query-keys.ts';
import { useSession } from '../session/session-query.ts';

/** How much of the inbox is new. The live stream keeps it current; it is read again after a break. */
function inboxCountsQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.inboxCounts,
    queryFn: ({ signal }) => readAnswer(api.GET('/notifications/counts', { signal })),
    staleTime: 60_000,
  });
}

/** What came since the inbox was last opened; 0 for a guest and until it is known. */
export function useUnseenCount(): number {
  const { user } = useSession();
  const { data } = useQuery({ ...inboxCountsQuery(useApi()), enabled: Boolean(user) });
  return user ? (data?.unseen_count ?? 0) : 0;
}

/** From this count on the API only says "so many or more". */
const countedMax = 100;

/** `3 new`, or `99+ new` where the API stops counting. */
export const sayNew = (count: number): string =>
  count >= countedMax ? `${countedMax - 1}+ new` : `${count} new`;
