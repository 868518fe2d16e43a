import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ordersRoute } from './orders-route.ts';

export const orderRoute = createRoute({
  getParentRoute: () => ordersRoute,
  path: '$orderId',
  component: lazyRouteComponent(() => import('./order-page.tsx'), 'OrderPage'),
});
