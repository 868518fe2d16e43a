import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { binOf, node, root, toolEnv } from './workspace.mjs';

// `pnpm dev` in apps/storefront: alone it would be a shop without an API. So it asks turbo for both, and turbo, which
// leaves its mark in the environment, gets the dev server itself.
const isAskedByTurbo = process.env.TURBO_HASH !== undefined;
const storefront = join(root, 'apps', 'storefront');
const [args, cwd] = isAskedByTurbo
  ? [
      [join(storefront, 'node_modules', 'vite', 'bin', 'vite.js'), ...process.argv.slice(2)],
      storefront,
    ]
  : [[binOf('turbo', 'bin/turbo'), 'run', 'dev'], root];
const dev = spawn(node, args, { cwd, stdio: 'inherit', env: toolEnv() });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => dev.kill(signal));
dev.on('exit', (code) => process.exit(code ?? 0));
