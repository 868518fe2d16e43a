import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Api, ApiContext } from '../shared/api/api.ts';
import { ClockContext, type PageClock } from '../shared/clock/page-clock.ts';
import { type LiveConnection, LiveContext } from '../shared/live/live-connection.ts';
import type { Router } from '../shared/routing/create-router.ts';
import { RouterContext } from '../shared/routing/router-context.ts';

/** What components reach through context; tests and stories hand in their own. */
export interface Surroundings {
  readonly api: Api;
  readonly clock: PageClock;
  readonly live: LiveConnection;
  readonly queryClient: QueryClient;
  readonly router: Router;
}

export interface ProvidersProps extends Surroundings {
  readonly children: ReactNode;
}

export function Providers({ api, clock, live, queryClient, router, children }: ProvidersProps) {
  return (
    <ApiContext value={api}>
      <ClockContext value={clock}>
        <LiveContext value={live}>
          <QueryClientProvider client={queryClient}>
            <RouterContext value={router}>{children}</RouterContext>
          </QueryClientProvider>
        </LiveContext>
      </ClockContext>
    </ApiContext>
  );
}
