import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentFiles, refusalOf } from './new-component-files.mjs';
import { binOf, node, root } from './workspace.mjs';

// `pnpm new component NAME`. CHECK_ROOT is the tree to write into, where that is not this one.
const [kind, name = ''] = process.argv.slice(2);
const source = join(process.env.CHECK_ROOT ?? root, 'packages', 'ui', 'src');
const folder = join(source, name);

const refusal =
  kind === 'component'
    ? (refusalOf(name) ??
      (existsSync(folder) ? `packages/ui/src/${name} is there already.` : undefined))
    : 'Say what to write: pnpm new component NAME, such as pnpm new component price-tag.';
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

const today = new Date().toISOString().slice(0, 10);
mkdirSync(folder);
for (const [file, text] of Object.entries(componentFiles(name, today))) {
  writeFileSync(join(folder, file), text);
}
// How lines are broken and imports ordered depends on the name.
const biome = [binOf('@biomejs/biome', 'bin/biome'), 'check', '--write', folder];
const formatted = spawnSync(node, biome, { cwd: join(source, '..', '..', '..'), encoding: 'utf8' });
if (formatted.status !== 0) {
  console.error(formatted.stderr);
  process.exit(1);
}
console.log(`Written: packages/ui/src/${name}

Next:
  1. Say in ${name}.tsx what it is for, in one sentence, and give it its props, each with its unit.
  2. Draw it in ${name}.module.css, with tokens alone.
  3. Write in ${name}.guide.ts when to take it and when not.
  4. Show each of its states in ${name}.stories.tsx: pnpm storybook.
  5. pnpm verify. When it may be built with: the tag "draft" becomes "ready".`);
