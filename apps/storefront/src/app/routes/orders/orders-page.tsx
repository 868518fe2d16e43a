import { useInfiniteQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { ordersQuery } from '../../../features/orders/order-queries.ts';
import { useApi } from '../../../shared/api/api.ts';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';

/** The user's orders. */
export function OrdersPage() {
  usePageTitle('Orders');
  const orders = useInfiniteQuery(ordersQuery(useApi()));
  return (
    <>
      <h1>Orders</h1>
      <ul>
        {orders.data?.pages.flatMap(({ items }) =>
          items.map((order) => (
            <li key={order.order_id}>
              <a href={paths.order(order.order_id)}>{order.item.title}</a>
            </li>
          )),
        )}
      </ul>
      <Outlet />
    </>
  );
}
