import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Api, ApiContext } from '../shared/api/api.ts';
import { ClockContext, type PageClock } from '../shared/clock/page-clock.ts';

export interface ProvidersProps {
  readonly api: Api;
  readonly clock: PageClock;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
}

/** Everything that components reach through context; tests and stories hand in their own. */
export function Providers({ api, clock, queryClient, children }: ProvidersProps) {
  return (
    <ApiContext value={api}>
      <ClockContext value={clock}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </ClockContext>
    </ApiContext>
  );
}
