import { createClient } from '@livedrops/client/create-client';
import { createServerClock } from '@livedrops/client/server-clock';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { createAppRouter } from './app/router.ts';
import { createPageClock } from './shared/clock/create-page-clock.ts';
import { createQueryClient } from './shared/query/create-query-client.ts';
import { hydrateQueries, readEmbeddedData } from './shared/query/embedded-data.ts';

const serverClock = createServerClock();
const api = createClient({ baseUrl: '/api', onServerTime: serverClock.observe });
const queryClient = createQueryClient();
const clock = createPageClock(serverClock.now);
const embedded = readEmbeddedData(document);
if (embedded) hydrateQueries(queryClient, embedded);
const router = createAppRouter({ api, queryClient });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
createRoot(root).render(
  <Providers api={api} clock={clock} queryClient={queryClient}>
    <RouterProvider router={router} />
  </Providers>,
);
