import type { QueryClient } from '@tanstack/react-query';
import type { Order, OrderPage } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';

function withOrder(page: OrderPage, order: Order): OrderPage {
  const others = page.items.filter(({ order_id }) => order_id !== order.order_id);
  const before = page.items.findIndex(({ order_id }) => order_id === order.order_id);
  return { ...page, items: others.toSpliced(Math.max(0, before), 0, order) };
}

function withRunning(page: OrderPage, order: Order): OrderPage {
  if (order.status === 'pending') return withOrder(page, order);
  return { ...page, items: page.items.filter(({ order_id }) => order_id !== order.order_id) };
}

const noOrders: OrderPage = { items: [], next_cursor: null };

/** Shows an order as the API has just answered it, everywhere and at once; what was on its way then is older. */
export async function rememberOrder(queryClient: QueryClient, order: Order): Promise<void> {
  const own = queryKeys.order(order.order_id);
  await Promise.all([
    queryClient.cancelQueries({ queryKey: queryKeys.orderLists }),
    queryClient.cancelQueries({ queryKey: own }),
  ]);
  queryClient.setQueryData(own, order);
  queryClient.setQueryData<OrderPage>(queryKeys.recentOrders, (page) =>
    withOrder(page ?? noOrders, order),
  );
  queryClient.setQueryData<OrderPage>(
    queryKeys.runningOrders,
    (page) => page && withRunning(page, order),
  );
  void queryClient.invalidateQueries({ queryKey: queryKeys.orderLists });
}
