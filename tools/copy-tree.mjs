import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, workspaceFolders } from './workspace.mjs';

/** A copy of the working tree that resolves packages as the original does, but its own workspace packages. */
export function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'livedrops-gates-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\n')) {
    if (file === '' || !existsSync(join(root, file)) || file.startsWith('apps/storefront/public/'))
      continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const folder of workspaceFolders()) {
    const modules = join(folder, 'node_modules');
    if (existsSync(join(root, modules))) {
      cpSync(join(root, modules), join(copy, modules), { recursive: true, verbatimSymlinks: true });
    }
  }
  execFileSync('git', ['init', '-q'], { cwd: copy });
  return copy;
}
