import type { AppRoute } from '../page-route.ts';

export const accountRoutes: readonly AppRoute[] = [
  { path: '/sign-in', load: async () => (await import('./sign-in-page.tsx')).SignInPage },
  { path: '/sign-up', load: async () => (await import('./sign-up-page.tsx')).SignUpPage },
  { path: '/account', load: async () => (await import('./account-page.tsx')).AccountPage },
];
