import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const entry = '/src/main.tsx';
const mockEntry = '/mock/main.tsx';
const workerFile = fileURLToPath(
  new URL('../../../.storybook/public/mockServiceWorker.js', import.meta.url),
);

/** `vite --mode mock`: the page starts on a shop in memory, and its service worker is served. A build never has either. */
export function mockShop(): Plugin {
  return {
    name: 'livedrops-mock-shop',
    apply: (_config, { command, mode }) => command === 'serve' && mode === 'mock',
    config: () => ({
      // Beside `pnpm dev`: what is prepared for one is not what the other needs.
      cacheDir: 'node_modules/.vite-mock',
      // Found before the first page asks: a package found later would reload the page, and with it the shop.
      optimizeDeps: { entries: [`.${mockEntry}`, './src/**/*-routes.ts'] },
    }),
    configureServer({ middlewares }) {
      middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
        createReadStream(workerFile).pipe(response);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(entry)) throw new Error(`index.html does not start ${entry}.`);
        return html.replace(entry, mockEntry);
      },
    },
  };
}
