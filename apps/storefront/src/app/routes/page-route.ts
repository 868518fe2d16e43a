import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import type { PageRoute } from '../../shared/routing/create-router.ts';

/** What a page's `prepare` may use. */
export interface PageContext {
  readonly api: Api;
  readonly queryClient: QueryClient;
}

export type AppRoute = PageRoute<PageContext>;
