import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyTree } from './copy-tree.mjs';
import { plantedViolations } from './planted-violations.mjs';
import { binOf, node, root, toolEnv } from './workspace.mjs';

const commands = {
  biome: [binOf('@biomejs/biome', 'bin/biome'), 'ci', '--max-diagnostics=none', '.'],
  oxlint: [binOf('oxlint', 'bin/oxlint'), '--type-aware'],
  'turbo boundaries': [join(root, 'tools', 'check-boundaries.mjs')],
  'dependency-cruiser': [join(root, 'tools', 'check-modules.mjs')],
  knip: [binOf('knip', 'bin/knip.js')],
  stylelint: [
    binOf('stylelint', 'bin/stylelint.mjs'),
    'packages/ui/src/**/*.css',
    'apps/storefront/src/**/*.css',
    '.storybook/{docs,pages}/*.css',
  ],
  tsc: [binOf('typescript', 'bin/tsc'), '--noEmit', '-p', 'packages/core'],
  'the book': [join(root, 'tools', 'check-storybook.mjs')],
  'house rules': [join(root, 'tools', 'check-house-rules.mjs')],
};

/** The file with the violation in it: its whole text, or below what stands there, or in the place of a part of it. */
function withViolation(path, { text, append, insteadOf }) {
  const before = (append || insteadOf) && existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!insteadOf) return before + text;
  if (!before.includes(insteadOf)) throw new Error(`${path} does not hold ${insteadOf}`);
  return before.replace(insteadOf, () => text);
}

function plant(copy, violations) {
  for (const violation of violations) {
    const path = join(copy, violation.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withViolation(path, violation));
  }
}

const copy = copyTree();
let missed = 0;
try {
  plant(copy, plantedViolations);
  for (const [tool, args] of Object.entries(commands)) {
    const planted = plantedViolations.filter((violation) => violation.tool === tool);
    const run = spawnSync(node, args, {
      cwd: copy,
      env: toolEnv({ CHECK_ROOT: copy, FORCE_COLOR: '0' }),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const output = `${run.stdout}${run.stderr}`.replaceAll('\\', '/');
    for (const { rule, names } of planted) {
      const caught = run.status !== 0 && names.every((name) => output.includes(name));
      if (!caught) {
        console.error(
          `${tool} did not catch: ${rule} (expected its output to name ${names.join(' and ')})`,
        );
        missed += 1;
      }
    }
    if (planted.length === 0) {
      console.error(`${tool} has no planted violation.`);
      missed += 1;
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${plantedViolations.length} violations planted, ${missed} missed`);
process.exit(missed === 0 ? 0 : 1);
