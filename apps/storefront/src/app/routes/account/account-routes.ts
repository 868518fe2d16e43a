import type { AppRoute } from '../page-route.ts';

export const accountRoutes: readonly AppRoute[] = [
  { path: '/sign-in', load: async () => (await import('./sign-in-page.tsx')).SignInPage },
  { path: '/sign-up', load: async () => (await import('./sign-up-page.tsx')).SignUpPage },
  {
    path: '/forgot-password',
    load: async () => (await import('./forgot-password-page.tsx')).ForgotPasswordPage,
  },
  {
    path: '/reset-password',
    load: async () => (await import('./reset-password-page.tsx')).ResetPasswordPage,
  },
  {
    path: '/verify-email',
    load: async () => (await import('./verify-email-page.tsx')).VerifyEmailPage,
  },
  { path: '/account', load: async () => (await import('./account-page.tsx')).AccountPage },
];
