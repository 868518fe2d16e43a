import type { AppRoute } from '../page-route.ts';

export const profileRoutes: readonly AppRoute[] = [
  {
    path: '/become-a-creator',
    load: async () => (await import('./become-creator-page.tsx')).BecomeCreatorPage,
  },
  { path: '/profile', load: async () => (await import('./profile-page.tsx')).ProfilePage },
];
