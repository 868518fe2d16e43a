import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const fileName = 'service-worker.js';
const input = fileURLToPath(new URL('../src/service-worker/service-worker.ts', import.meta.url));

/** One file with all it needs: browsers read a worker anew when its bytes have changed, and nothing of a page's. */
async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: fileName } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const [{ code }] = output;
  return code;
}

/** The service worker that receives push messages, at the root of the shop, apart from what pages load. */
export function serviceWorker(): Plugin {
  return {
    name: 'livedrops-service-worker',
    apply: (_config, { mode }) => mode !== 'mock',
    configureServer({ middlewares }) {
      middlewares.use(`/${fileName}`, (_request, response, next) => {
        const headers = { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' };
        bundleWorker().then((code) => response.writeHead(200, headers).end(code), next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await bundleWorker() });
    },
  };
}
