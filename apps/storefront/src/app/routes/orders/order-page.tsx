import { getRouteApi } from '@tanstack/react-router';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { OrderView } from './order-view.tsx';

const route = getRouteApi('/orders/$orderId');

/** The order that the address names. */
export function OrderPage() {
  usePageTitle('Your order');
  return <OrderView orderId={route.useParams().orderId} />;
}
