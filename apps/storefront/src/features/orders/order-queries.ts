import { readAnswer } from '@livedrops/client/read-answer';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import type { OrderStatus } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** The user's orders, the latest first, page after page; of one status when given. */
export function ordersQuery(api: Api, status?: OrderStatus) {
  return infiniteQueryOptions({
    queryKey: queryKeys.orderList(status ?? 'all'),
    queryFn: ({ signal, pageParam }) =>
      readAnswer(
        api.GET('/orders', {
          params: {
            query: { ...(status ? { status } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  });
}

/** One order of the user. */
export function orderQuery(api: Api, orderId: string) {
  return queryOptions({
    queryKey: queryKeys.order(orderId),
    queryFn: ({ signal }) =>
      readAnswer(api.GET('/orders/{id}', { params: { path: { id: orderId } }, signal })),
  });
}
