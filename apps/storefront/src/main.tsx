import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import '@livedrops/ui/styles.css';
import { Providers } from './app/providers.tsx';
import { createAppRouter } from './app/router.ts';
import { startApp } from './app/start-app.ts';
import { readEmbeddedData } from './shared/query/embedded-data.ts';

const surroundings = startApp('/api', readEmbeddedData(document));
const { api, queryClient } = surroundings;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
createRoot(root).render(
  <Providers {...surroundings}>
    <RouterProvider router={createAppRouter({ api, queryClient })} />
  </Providers>,
);
