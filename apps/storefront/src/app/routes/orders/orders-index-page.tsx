import { OrderView } from './order-view.tsx';
import { useListedOrders } from './use-listed-orders.ts';

/** No order is chosen: on a wide screen the first one of the list stands beside it. */
export function OrdersIndexPage() {
  const [first] = useListedOrders().orders;
  return first ? <OrderView orderId={first.order_id} /> : null;
}
