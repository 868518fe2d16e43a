import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../packages/config/src/chromium.mjs';
import { copyTree } from './copy-tree.mjs';
import { binOf, node, root, toolEnv } from './workspace.mjs';

// What `pnpm new component NAME` writes passes every gate that looks at a component, and its tests and stories pass.
// Names that it must refuse are refused.

const name = 'freshly-written-piece';
const folder = `packages/ui/src/${name}`;
const newComponent = join(root, 'tools', 'new-component.mjs');
const chromium = await findChromium();
if (!chromium && process.env.CI) throw new Error('No Chromium found.');
if (!chromium) console.error('!!! No Chromium found: the stories it writes are not tried. !!!');

const gates = [
  ['Biome', binOf('@biomejs/biome', 'bin/biome'), 'ci', '--error-on-warnings', folder],
  ['oxlint', binOf('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings', folder],
  ['stylelint', binOf('stylelint', 'bin/stylelint.mjs'), `${folder}/*.css`],
  ['types', binOf('typescript', 'bin/tsc'), '--noEmit', '-p', 'packages/ui'],
  ['knip', binOf('knip', 'bin/knip.js')],
  ['house rules', join(root, 'tools', 'check-house-rules.mjs')],
  ['file boundaries', join(root, 'tools', 'check-modules.mjs')],
  ['tests', binOf('vitest', 'vitest.mjs'), 'run', '--project=storefront', folder],
];

const problems = [];
const copy = copyTree();
const run = (args, tree = copy) =>
  spawnSync(node, args, {
    cwd: tree,
    env: toolEnv({ CHECK_ROOT: tree, FORCE_COLOR: '0', CHROMIUM_PATH: chromium }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

/** A browser is served its modules from where they really are, so this one step is done in the tree and undone. */
function tryStories() {
  const vitest = binOf('vitest', 'vitest.mjs');
  try {
    run([newComponent, 'component', name], root);
    const tried = run([vitest, 'run', '--project=storybook', folder], root);
    if (tried.status !== 0) problems.push(`stories:\n${tried.stdout}${tried.stderr}`);
  } finally {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
}

try {
  for (const refused of ['Button', 'two words', '../outside', 'button', '']) {
    if (run([newComponent, 'component', refused]).status === 0) {
      problems.push(`The name "${refused}" was taken.`);
    }
  }
  const written = run([newComponent, 'component', name]);
  if (written.status !== 0) problems.push(`Nothing was written: ${written.stderr}`);
  for (const [gate, ...args] of gates) {
    const { status, stdout, stderr } = run(args);
    if (status !== 0) problems.push(`${gate}:\n${stdout}${stderr}`.slice(0, 6_000));
  }
  if (chromium) tryStories();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
