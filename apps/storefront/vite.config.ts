import { preloadFonts } from '@livedrops/ui/preload-fonts';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apiUrl = process.env['API_URL'] ?? 'http://localhost:8787';
const port = Number(process.env['WEB_PORT'] ?? 5173);

export default defineConfig({
  plugins: [react(), preloadFonts()],
  server: {
    port,
    strictPort: true,
    proxy: {
      // The API has its routes at its root; beside the storefront it is mounted under /api.
      '/api': {
        target: apiUrl,
        changeOrigin: false,
        rewrite: (path) => path.replace(/^\/api/, ''),
      },
    },
  },
  build: { target: 'baseline-widely-available', sourcemap: false },
});
