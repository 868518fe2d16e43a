import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockShop } from './build/mock-shop.ts';
import { precompress } from './build/precompress.ts';
import { preloadFonts } from './build/preload-fonts.ts';
import { reportFirstLoad } from './build/report-first-load.ts';
import { serviceWorker } from './build/service-worker.ts';

const apiUrl = process.env['API_URL'] ?? 'http://localhost:8787';
/** The mock mode leaves a service worker with its address: not with the one that the real shop has. */
const portOf = (mode: string) => Number(process.env['WEB_PORT'] ?? (mode === 'mock' ? 5180 : 5173));

export default defineConfig(({ mode }) => ({
  plugins: [react(), mockShop(), serviceWorker(), preloadFonts(), reportFirstLoad(), precompress()],
  server: {
    port: portOf(mode),
    strictPort: true,
    proxy: {
      // The API has its routes at its root; beside the storefront it is mounted under /api.
      // Pictures of creators keep their address wherever the API is.
      '/avatars': apiUrl,
      '/api': { target: apiUrl, rewrite: (path) => path.replace(/^\/api/, '') },
    },
  },
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // Which file belongs to which page: the bundle budget reads it.
    manifest: true,
    rolldownOptions: {
      output: {
        // Few files, each needed whole: libraries that change with an upgrade only, what the first paint of every page
        // needs, and the parts that some pages share.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules/, tags: ['$initial'], priority: 3 },
            { name: 'app', tags: ['$initial'], priority: 2 },
            // The kit's one heavy library, for whatever opens over a page.
            {
              name: 'dialog',
              test: /@base-ui|@floating-ui|ui\/src\/dialog/,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            {
              name: 'parts',
              entriesAware: true,
              entriesAwareMergeThreshold: 1_500,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
}));
