import { useInfiniteQuery } from '@tanstack/react-query';
import { ordersQuery } from '../../../features/orders/order-queries.ts';
import { readOrdersSearch } from '../../../features/orders/orders-search.ts';
import { runningFirst } from '../../../features/orders/running-first.ts';
import { useApi } from '../../../shared/api/api.ts';
import { useSearch } from '../../../shared/routing/router-context.ts';
import { useSession } from '../../../shared/session/session-query.ts';

/** The orders that the address asks for, running ones first, as far as they were loaded. */
export function useListedOrders() {
  const search = useSearch(readOrdersSearch);
  const { user } = useSession();
  const query = useInfiniteQuery({
    ...ordersQuery(useApi(), search.status),
    enabled: Boolean(user),
  });
  const orders = runningFirst(query.data?.pages.flatMap(({ items }) => items) ?? []);
  return { orders, query, search };
}
