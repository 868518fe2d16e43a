import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readOrdersSearch } from '../../../features/orders/orders-search.ts';
import { rootRoute } from '../root-route.ts';

/** The list; on a wide screen the chosen order stands beside it. */
export const ordersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/orders',
  validateSearch: readOrdersSearch,
  component: lazyRouteComponent(() => import('./orders-page.tsx'), 'OrdersPage'),
});
