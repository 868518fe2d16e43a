import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaceFolders } from './workspace.mjs';

const stampFile = join(root, 'node_modules', '.livedrops-installed');
export const pnpmVersion = '12.21.0';

/** Runs a command of npm's own; on Windows those are .cmd files, which need a shell. */
export function runNpmTool(command, args) {
  const windows = process.platform === 'win32';
  // The build tool need not tell its maker about a stranger's first start.
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, env });
}

function fingerprint() {
  const hash = createHash('sha256').update(process.platform).update(process.arch);
  const manifests = workspaceFolders().map((folder) => join(folder, 'package.json'));
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Installs the workspace unless exactly this lockfile and these manifests are installed already. */
export function installWorkspace() {
  const wanted = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Installing dependencies (the first time takes a minute)…');
  const frozen = process.env.CI ? ['--frozen-lockfile'] : ['--prefer-frozen-lockfile'];
  const { status } = runNpmTool('npx', ['-y', `pnpm@${pnpmVersion}`, 'install', ...frozen]);
  if (status !== 0) {
    console.error('\nThe dependencies could not be installed: the lines above say why.');
    console.error(
      'Most often the npm registry is out of reach, or the disk is full (1.3 GB are needed).',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stampFile, fingerprint());
}
