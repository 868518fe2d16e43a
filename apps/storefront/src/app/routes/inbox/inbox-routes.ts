import type { AppRoute } from '../page-route.ts';

export const inboxRoutes: readonly AppRoute[] = [
  { path: '/inbox', load: async () => (await import('./inbox-page.tsx')).InboxPage },
];
