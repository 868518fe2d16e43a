import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Api, useApi } from '../../shared/api/api.ts';
import type { Order } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import { useSession } from '../../shared/session/session-query.ts';

/** More than anybody places in the lifetime of one drop. */
const ordersRead = 50;

/** The user's latest orders, whatever they are of: the API lists orders by account. */
export function recentOrdersQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.recentOrders,
    queryFn: ({ signal }) =>
      readAnswer(api.GET('/orders', { params: { query: { limit: ordersRead } }, signal })),
  });
}

const none: readonly Order[] = [];

/** The user's orders of one drop; none while nobody is signed in. */
export function useOwnOrders(dropId: string): readonly Order[] {
  const { user } = useSession();
  const { data } = useQuery({
    ...recentOrdersQuery(useApi()),
    enabled: Boolean(user),
    select: ({ items }) => items.filter(({ drop_id }) => drop_id === dropId),
  });
  return user ? (data ?? none) : none;
}
