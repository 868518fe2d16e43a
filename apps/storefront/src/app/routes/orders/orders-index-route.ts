import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ordersRoute } from './orders-route.ts';

export const ordersIndexRoute = createRoute({
  getParentRoute: () => ordersRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./orders-index-page.tsx'), 'OrdersIndexPage'),
});
