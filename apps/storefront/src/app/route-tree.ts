import { accountRoute } from './routes/account/account-route.ts';
import { signInRoute } from './routes/account/sign-in-route.ts';
import { signUpRoute } from './routes/account/sign-up-route.ts';
import { browseRoute } from './routes/browse/browse-route.ts';
import { homeRoute } from './routes/home/home-route.ts';
import { orderRoute } from './routes/orders/order-route.ts';
import { ordersIndexRoute } from './routes/orders/orders-index-route.ts';
import { ordersRoute } from './routes/orders/orders-route.ts';
import { rootRoute } from './routes/root-route.ts';

/** Every page. A page is one folder in routes/: its route here, its component loaded when it is visited. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  signUpRoute,
  accountRoute,
  browseRoute,
  ordersRoute.addChildren([ordersIndexRoute, orderRoute]),
]);
