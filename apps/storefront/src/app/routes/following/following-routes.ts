import type { AppRoute } from '../page-route.ts';

export const followingRoutes: readonly AppRoute[] = [
  { path: '/following', load: async () => (await import('./following-page.tsx')).FollowingPage },
];
