import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpmVersion, runNpmTool } from './install-workspace.mjs';
import { root } from './workspace.mjs';

const stampFile = join(root, 'node_modules', '.livedrops-built');
const skipped = new Set(['node_modules', 'dist', '.turbo', 'test-results']);
const outputs = ['apps/api/dist/main.js', 'apps/storefront/dist/index.html'];

function addFolder(hash, folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, path);
    else {
      const { size, mtimeMs } = statSync(join(root, path));
      hash.update(`${path}:${size}:${mtimeMs}\n`);
    }
  }
}

/** Size and time of each source file: reading them all would cost a second start most of its three seconds. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['apps', 'packages']) addFolder(hash, folder);
  hash.update(readFileSync(join(root, 'pnpm-lock.yaml')));
  return hash.digest('hex');
}

/** Builds the storefront and the API unless they were built from exactly these sources. */
export function buildIfStale() {
  const wanted = fingerprint();
  const built = outputs.every((file) => existsSync(join(root, file)));
  if (built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Building the storefront and the API…');
  const { status } = runNpmTool('npx', [
    '-y',
    `pnpm@${pnpmVersion}`,
    'run',
    'build',
    '--output-logs=errors-only',
  ]);
  if (status !== 0) {
    console.error('\nThe build failed: the lines above say why.');
    process.exit(status ?? 1);
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampFile, fingerprint());
}
