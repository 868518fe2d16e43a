import { calendarQuery } from '../../../features/drops/calendar-query.ts';
import type { AppRoute } from '../page-route.ts';

export const calendarRoutes: readonly AppRoute[] = [
  {
    path: '/calendar',
    load: async () => (await import('./calendar-page.tsx')).CalendarPage,
    prepare({ api, queryClient }) {
      void queryClient.prefetchInfiniteQuery(calendarQuery(api));
    },
  },
];
