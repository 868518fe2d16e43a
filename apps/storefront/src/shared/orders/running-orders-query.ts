import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Api, useApi } from '../api/api.ts';
import type { Order } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';
import { useSession } from '../session/session-query.ts';

/** The user's orders that still wait for their payment, the latest first. */
function runningOrdersQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.runningOrders,
    queryFn: ({ signal }) =>
      readAnswer(api.GET('/orders', { params: { query: { status: 'pending' } }, signal })),
    select: ({ items }) => items,
  });
}

const none: readonly Order[] = [];

/** Running orders of whoever is signed in; empty while nobody is. */
export function useRunningOrders(): readonly Order[] {
  const { user } = useSession();
  const { data } = useQuery({ ...runningOrdersQuery(useApi()), enabled: Boolean(user) });
  return user ? (data ?? none) : none;
}
