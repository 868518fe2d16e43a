import { createClient } from '@livedrops/client/create-client';
import { createServerClock } from '@livedrops/client/server-clock';
import type { QueryClient } from '@tanstack/react-query';
import { createPageClock } from '../shared/clock/create-page-clock.ts';
import { openLiveConnection } from '../shared/live/open-live-connection.ts';
import { createQueryClient } from '../shared/query/create-query-client.ts';
import { type EmbeddedData, hydrateQueries, lastSeqOf } from '../shared/query/embedded-data.ts';
import { queryKeys } from '../shared/query/query-keys.ts';
import { browserHistory } from '../shared/routing/app-history.ts';
import type { Surroundings } from './providers.tsx';
import { createAppRouter } from './router.ts';

/** After sleep the times and the stock on screen are those of another moment. */
function readAgain(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: queryKeys.dropLists });
  void queryClient.invalidateQueries({ queryKey: queryKeys.drops });
}

/** Makes what the page lives on: API client, cache, clock and live stream, from the data that came with the page. */
export function startApp(apiBase: string, embedded: EmbeddedData | null): Surroundings {
  const queryClient = createQueryClient();
  const serverClock = createServerClock({ onUnsure: () => readAgain(queryClient) });
  const api = createClient({ baseUrl: apiBase, onServerTime: serverClock.observe });
  if (embedded) {
    hydrateQueries(queryClient, embedded);
    serverClock.observeBeat(Date.parse(embedded.server_time));
  }
  const live = openLiveConnection({
    url: `${apiBase}/live`,
    queryClient,
    onBeat: serverClock.observeBeat,
    resumeFrom: embedded && lastSeqOf(embedded),
    loadFollow: async () => (await import('../shared/live/follow-stream.ts')).followStream,
  });
  const router = createAppRouter({ api, queryClient }, browserHistory());
  return { api, clock: createPageClock(serverClock.now), live, queryClient, router };
}
