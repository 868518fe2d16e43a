import type { AppRoute } from '../page-route.ts';

const load = async () => (await import('./orders-page.tsx')).OrdersPage;

/** The list, and an order beside it: one page, which stays while one goes from order to order. */
export const ordersRoutes: readonly AppRoute[] = [
  { path: '/orders', load },
  { path: '/orders/:orderId', load },
];
