import { spawnSync } from 'node:child_process';
import { findChromium } from '../packages/config/src/chromium.mjs';
import { buildIfStale } from './build-if-stale.mjs';
import { installWorkspace } from './install-workspace.mjs';
import { binOf, node, root, toolEnv } from './workspace.mjs';

installWorkspace();
buildIfStale();
const chromium = await findChromium();
if (!chromium) {
  console.error('No Chromium found. Set CHROMIUM_PATH, or run `npx playwright install chromium`.');
  process.exit(1);
}
const args = [binOf('@playwright/test', 'cli.js'), 'test', ...process.argv.slice(2)];
const { status } = spawnSync(node, args, {
  cwd: root,
  stdio: 'inherit',
  env: toolEnv({ CHROMIUM_PATH: chromium }),
});
process.exit(status ?? 1);
