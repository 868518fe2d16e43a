import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minifySync } from 'vite';
import { installWorkspace } from './install-workspace.mjs';
import { binOf, node, root, toolEnv } from './workspace.mjs';

installWorkspace();

const command = process.argv[2] === 'build' ? 'build' : 'dev';
const port = process.env.STORYBOOK_PORT ?? '6006';
const outputDir = process.env.STORYBOOK_OUTPUT ?? 'dist/storybook';
const flags = {
  // Without --exact-port a busy port is quietly swapped for the next one.
  dev: ['--port', port, '--exact-port', '--no-open', '--ci'],
  build: ['--output-dir', outputDir, '--quiet'],
};
const args = [
  binOf('storybook', 'dist/bin/dispatcher.js'),
  command,
  '--disable-telemetry',
  ...flags[command],
];
const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit', env: toolEnv() });
if (status === 0 && command === 'build') slimBook(resolve(root, outputDir));
process.exit(status ?? 1);

/** Storybook ships its own frame with every space in it, and the book shows each picture as WebP alone (scenes.ts). */
function slimBook(book) {
  for (const name of readdirSync(book, { recursive: true, encoding: 'utf8' })) {
    const file = join(book, name);
    if (/^sb-(manager|addons)\b.*\.js$/.test(name)) {
      const { code, errors } = minifySync(file, readFileSync(file, 'utf8'), { module: true });
      if (errors.length > 0)
        throw new Error(`${name} cannot be made smaller: ${errors[0].message}`);
      writeFileSync(file, code);
    } else if (/^pictures\b.*\.avif$/.test(name)) rmSync(file);
  }
}
