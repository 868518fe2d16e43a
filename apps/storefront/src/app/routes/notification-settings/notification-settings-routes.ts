import type { AppRoute } from '../page-route.ts';

export const notificationSettingsRoutes: readonly AppRoute[] = [
  {
    path: '/notification-settings',
    load: async () => (await import('./notification-settings-page.tsx')).NotificationSettingsPage,
  },
];
