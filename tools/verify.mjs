import { spawnSync } from 'node:child_process';
import { binOf, node, root, toolEnv } from './workspace.mjs';

const tool = (name, file, ...args) => ({ name, command: node, args: [binOf(...file), ...args] });
const script = (name, file, ...args) => ({ name, command: node, args: [`tools/${file}`, ...args] });

const gates = [
  tool(
    'format and lint (Biome)',
    ['@biomejs/biome', 'bin/biome'],
    'ci',
    '--error-on-warnings',
    '--colors=off',
    '--max-diagnostics=20',
    '.',
  ),
  tool('lint with types (oxlint)', ['oxlint', 'bin/oxlint'], '--type-aware', '--deny-warnings'),
  tool('types', ['turbo', 'bin/turbo'], 'run', 'typecheck', '--output-logs=errors-only'),
  script('package boundaries (turbo)', 'check-boundaries.mjs'),
  script('file boundaries (dependency-cruiser)', 'check-modules.mjs'),
  tool('unused code (knip)', ['knip', 'bin/knip.js']),
  tool(
    'tokens in styles (stylelint)',
    ['stylelint', 'bin/stylelint.mjs'],
    'packages/ui/src/**/*.css',
    'apps/storefront/src/**/*.css',
    '.storybook/{docs,pages}/*.css',
  ),
  script('house rules', 'check-house-rules.mjs'),
  script('the book shows every state and says when to take each piece', 'check-storybook.mjs'),
  script('generated files are fresh', 'check-generated.mjs'),
  script('bundle budget', 'check-bundle.mjs'),
  script('the built book is small and opens anywhere', 'check-storybook-build.mjs'),
  script('a new component passes every gate', 'check-new-component.mjs'),
  script('every gate fails on a planted violation', 'check-gates.mjs'),
  script('every command of the README runs', 'check-readme.mjs'),
];

const only = process.argv[2];
let failed = 0;
let passed = 0;
for (const gate of gates) {
  if (only && !gate.name.includes(only)) continue;
  const startedAt = performance.now();
  const run = spawnSync(gate.command, gate.args, {
    cwd: root,
    env: toolEnv({ FORCE_COLOR: '0' }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const ok = run.status === 0;
  console.log(`${ok ? '✓' : '✗'} ${gate.name} (${seconds} s)`);
  if (ok) passed += 1;
  else {
    failed += 1;
    console.log(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`.trimEnd());
  }
}
console.log(`\n${passed} gates passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
