import { spawnSync } from 'node:child_process';
import { installWorkspace } from './install-workspace.mjs';
import { binOf, node, root, toolEnv } from './workspace.mjs';

installWorkspace();

const command = process.argv[2] === 'build' ? 'build' : 'dev';
const port = process.env.STORYBOOK_PORT ?? '6006';
const flags = {
  // Without --exact-port a busy port is quietly swapped for the next one.
  dev: ['--port', port, '--exact-port', '--no-open', '--ci'],
  build: ['--output-dir', 'dist/storybook', '--quiet'],
};
const args = [
  binOf('storybook', 'dist/bin/dispatcher.js'),
  command,
  '--disable-telemetry',
  ...flags[command],
];
const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit', env: toolEnv() });
process.exit(status ?? 1);
