import { spawnSync } from 'node:child_process';
import { binOf, node, root } from './workspace.mjs';

/** Fewer modules than this mean that the tool could not read TypeScript, not that the house shrank. */
const modulesMin = 300;

const args = [
  binOf('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
  '--config',
  '.dependency-cruiser.mjs',
  '--output-type',
  'json',
  'apps',
  'packages',
  '.storybook',
];
const run = spawnSync(node, args, {
  cwd: process.env.CHECK_ROOT ?? root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const { summary } = JSON.parse(run.stdout);
for (const { rule, from, to } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${to}`);
}
if (summary.totalCruised < modulesMin) {
  console.error(
    `Only ${summary.totalCruised} modules were read, at least ${modulesMin} were expected.`,
  );
  process.exit(1);
}
console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} dependencies`);
process.exit(summary.violations.length === 0 ? 0 : 1);
