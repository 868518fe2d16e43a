import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './workspace.mjs';

// Each generator writes its committed file; a difference afterwards means that somebody forgot to run `pnpm generate`.
const generated = [
  { script: 'packages/contract/scripts/write-openapi.ts', file: 'packages/contract/openapi.json' },
  {
    script: 'packages/client/scripts/write-schema-types.ts',
    file: 'packages/client/src/schema.d.ts',
  },
  { script: 'packages/ui/scripts/write-tokens.ts', file: 'packages/ui/src/styles/tokens.css' },
  {
    script: 'packages/ui/scripts/write-tokens.ts',
    file: 'packages/ui/src/tokens/token-name.gen.ts',
  },
  { script: 'packages/ui/scripts/make-icons.ts', file: 'packages/ui/src/icon/sprite.svg' },
];

let stale = 0;
for (const { script, file } of generated) {
  const before = readFileSync(join(root, file), 'utf8');
  const { status } = spawnSync(node, [join(root, script)], { cwd: root, stdio: 'inherit' });
  if (status !== 0 || readFileSync(join(root, file), 'utf8') !== before) {
    console.error(`${file} is stale: run \`pnpm generate\` and commit it (written by ${script}).`);
    stale += 1;
  }
}
process.exit(stale === 0 ? 0 : 1);
