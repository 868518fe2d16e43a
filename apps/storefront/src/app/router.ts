import type { AppHistory } from '../shared/routing/app-history.ts';
import { createRouter, type Router } from '../shared/routing/create-router.ts';
import { rememberScroll } from '../shared/routing/restore-scroll.ts';
import { accountRoutes } from './routes/account/account-routes.ts';
import { browseRoutes } from './routes/browse/browse-routes.ts';
import { calendarRoutes } from './routes/calendar/calendar-routes.ts';
import { creatorRoutes } from './routes/creator/creator-routes.ts';
import { dropRoutes } from './routes/drop/drop-routes.ts';
import { followingRoutes } from './routes/following/following-routes.ts';
import { homeRoutes } from './routes/home/home-routes.ts';
import { inboxRoutes } from './routes/inbox/inbox-routes.ts';
import { notificationSettingsRoutes } from './routes/notification-settings/notification-settings-routes.ts';
import { ordersRoutes } from './routes/orders/orders-routes.ts';
import type { AppRoute, PageContext } from './routes/page-route.ts';
import { profileRoutes } from './routes/profile/profile-routes.ts';

/** Every page: its addresses in its folder under routes/, its code loaded when somebody goes there. */
const routes: readonly AppRoute[] = [
  ...homeRoutes,
  ...browseRoutes,
  ...dropRoutes,
  ...creatorRoutes,
  ...ordersRoutes,
  ...calendarRoutes,
  ...followingRoutes,
  ...inboxRoutes,
  ...notificationSettingsRoutes,
  ...accountRoutes,
  ...profileRoutes,
];

/** The router over all pages. Tests and stories hand in a history in memory. */
export function createAppRouter(context: PageContext, history: AppHistory): Router {
  return createRouter({ routes, context, history, onLeave: rememberScroll });
}
