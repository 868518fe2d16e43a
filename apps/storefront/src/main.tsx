import '@livedrops/ui/styles.css';
import { createRoot } from 'react-dom/client';
import { AppLayout } from './app/layout/app-layout.tsx';
import { Providers } from './app/providers.tsx';
import { startApp } from './app/start-app.ts';
import { readEmbeddedData } from './shared/query/embedded-data.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
createRoot(root).render(
  <Providers {...startApp('/api', readEmbeddedData(document))}>
    <AppLayout />
  </Providers>,
);
