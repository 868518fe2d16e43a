import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { orderQuery } from '../../../features/orders/order-queries.ts';
import { useApi } from '../../../shared/api/api.ts';

const route = getRouteApi('/orders/$orderId');

/** One order with everything that happened to it. */
export function OrderPage() {
  const order = useQuery(orderQuery(useApi(), route.useParams().orderId));
  return <p>{order.data?.number}</p>;
}
