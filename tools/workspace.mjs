import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const globs = ['apps', 'packages', join('packages', 'adapters')];

const singles = ['.storybook', 'bench', 'e2e'];

/** Folders of all workspace packages, relative to the root. */
export function workspaceFolders() {
  const nested = globs.flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(parent, entry.name))
      .filter((folder) => existsSync(join(root, folder, 'package.json'))),
  );
  return [...nested, ...singles];
}

/** The Node that the workspace installs: scripts run on it, whatever Node started them. */
export const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The environment with the workspace's own commands first on PATH. */
export function toolEnv(extra = {}) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin')];
  return {
    ...process.env,
    [pathKey]: [...folders, process.env[pathKey]].join(delimiter),
    ...extra,
  };
}

/** Entry file of an installed package's command, to be run by `node` without a shell on every system. */
export function binOf(packageFolder, file) {
  return join(root, 'node_modules', packageFolder, file);
}
