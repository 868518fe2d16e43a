import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import type { Api } from '../../shared/api/api.ts';
import { AppLayout } from '../layout/app-layout.tsx';
import { ErrorPage } from './error/error-page.tsx';
import { NotFoundPage } from './not-found/not-found-page.tsx';

/** What every route's loader may use. */
export interface RouterContext {
  readonly api: Api;
  readonly queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: AppLayout,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});
